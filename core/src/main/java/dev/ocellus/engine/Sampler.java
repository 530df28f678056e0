package dev.ocellus.engine;

import dev.ocellus.compile.Address;
import dev.ocellus.compile.Call;
import dev.ocellus.compile.Program;
import dev.ocellus.image.AreaWindow;
import dev.ocellus.image.Axis;
import dev.ocellus.image.FaceCrops;
import dev.ocellus.image.Lerp;
import dev.ocellus.image.Picture;
import dev.ocellus.image.PyramidBand;
import dev.ocellus.tensor.Elements;
import dev.ocellus.wasm.kernel.GeneratedKernel;
import dev.ocellus.wasm.kernel.LayOnWhite;
import dev.ocellus.wasm.kernel.ResampleArea;
import dev.ocellus.wasm.kernel.SampleBgr;
import java.util.List;
import java.util.Set;

/** Computes what models are shown of pictures in the engine's memory. */
final class Sampler {
  private static final int PIXEL = 4;
  private static final Set<GeneratedKernel> KERNELS =
      Set.of(new ResampleArea(), new SampleBgr(), new LayOnWhite());

  private final Engine engine;
  private final Loader loader;

  Sampler(Engine engine) {
    this.engine = engine;
    this.loader = new Loader(engine);
  }

  /**
   * Computes elements into memory.
   *
   * @param to where the first of them is to be
   * @return false when this cannot compute them, because they are not of one of its pictures
   */
  boolean compute(Elements elements, int to) {
    if (elements instanceof AreaWindow window && isHere(window.picture())) {
      area(window, (EnginePicture) window.picture(), to);
    } else if (elements instanceof PyramidBand band && isHere(band.picture())) {
      band(band, (EnginePicture) band.picture(), to);
    } else if (elements instanceof FaceCrops crops && isHere(crops.picture())) {
      crops(crops, (EnginePicture) crops.picture(), to);
    } else {
      return false;
    }
    return true;
  }

  private boolean isHere(Picture picture) {
    return picture instanceof EnginePicture here && here.engine() == engine;
  }

  /** Lays a picture on white. */
  void layOnWhite(EnginePicture picture) {
    int pixels = picture.width() * picture.height();
    int units = (pixels + LayOnWhite.PIXELS - 1) / LayOnWhite.PIXELS;
    run(
        Call.of(new LayOnWhite(), units)
            .set("pixels", Address.fixed(picture.address()))
            .set("count", pixels),
        0);
  }

  private void area(AreaWindow window, EnginePicture picture, int to) {
    Axis rows = window.rows();
    Axis columns = window.columns();
    int rowBytes = picture.width() * PIXEL;
    Table table = new Table();
    Call.Builder call =
        Call.of(new ResampleArea(), rows.count())
            .set("x", Address.fixed(picture.address()))
            .set("out", Address.fixed(to))
            .set("columns", columns.count())
            .set("row_first", Address.work(table.add(rows.first(), rowBytes)))
            .set("row_last", Address.work(table.add(rows.last(), rowBytes)))
            .set("row_first_weight", Address.work(table.add(rows.firstWeight())))
            .set("row_last_weight", Address.work(table.add(rows.lastWeight())))
            .set("row_inner", rows.innerWeight())
            .set("row_bytes", rowBytes)
            .set("column_first", Address.work(table.add(columns.first(), PIXEL)))
            .set("column_last", Address.work(table.add(columns.last(), PIXEL)))
            .set("column_first_weight", Address.work(table.add(columns.firstWeight())))
            .set("column_last_weight", Address.work(table.add(columns.lastWeight())))
            .set("column_inner", columns.innerWeight())
            .set("divisor", 127.5f)
            .set("shift", 1f);
    run(call, table);
  }

  private void band(PyramidBand band, EnginePicture picture, int to) {
    Lerp rows = band.rows();
    Lerp columns = band.columns();
    Table table = new Table();
    Call.Builder call = sample(picture, to, rows.count(), rows.count(), columns.count());
    call.set("column_lower", Address.work(table.add(columns.lower(), PIXEL)))
        .set("column_upper", Address.work(table.add(columns.upper(), PIXEL)))
        .set("column_weight", Address.work(table.add(columns.weight())))
        .set("row_lower", Address.work(table.add(rows.lower(), picture.width() * PIXEL)))
        .set("row_upper", Address.work(table.add(rows.upper(), picture.width() * PIXEL)))
        .set("row_weight", Address.work(table.add(rows.weight())));
    run(call, table);
  }

  private void crops(FaceCrops crops, EnginePicture picture, int to) {
    int side = crops.side();
    int entries = crops.count() * side;
    int[] lower = new int[entries];
    int[] upper = new int[entries];
    float[] weight = new float[entries];
    Table table = new Table();
    Call.Builder call = sample(picture, to, entries, side, side);
    for (int i = 0; i < crops.count(); i++) {
      append(crops.columns(i), i * side, lower, upper, weight);
    }
    call.set("column_lower", Address.work(table.add(lower, PIXEL)))
        .set("column_upper", Address.work(table.add(upper, PIXEL)))
        .set("column_weight", Address.work(table.add(weight)));
    for (int i = 0; i < crops.count(); i++) {
      append(crops.rows(i), i * side, lower, upper, weight);
    }
    call.set("row_lower", Address.work(table.add(lower, picture.width() * PIXEL)))
        .set("row_upper", Address.work(table.add(upper, picture.width() * PIXEL)))
        .set("row_weight", Address.work(table.add(weight)));
    run(call, table);
  }

  private static Call.Builder sample(
      EnginePicture picture, int to, int units, int rows, int columns) {
    return Call.of(new SampleBgr(), units)
        .set("x", Address.fixed(picture.address()))
        .set("out", Address.fixed(to))
        .set("rows", rows)
        .set("columns", columns);
  }

  private static void append(Lerp from, int at, int[] lower, int[] upper, float[] weight) {
    System.arraycopy(from.lower(), 0, lower, at, from.count());
    System.arraycopy(from.upper(), 0, upper, at, from.count());
    System.arraycopy(from.weight(), 0, weight, at, from.count());
  }

  private void run(Call.Builder call, Table table) {
    int[] words = table.words();
    int address = engine.allocate(words.length * Integer.BYTES);
    engine.host().write(address, words);
    run(call, address);
    engine.free(address);
  }

  /** Runs a call whose addresses in the work area count from {@code tables}. */
  private void run(Call.Builder call, int tables) {
    loader.require(KERNELS);
    Placed placed = new Placed(engine, loader, new Program(List.of(call.build()), 0));
    placed.run(tables);
    placed.free();
  }
}
