package dev.ocellus.engine;

import dev.ocellus.codegen.GeneratedKernel;
import dev.ocellus.codegen.LayOnWhite;
import dev.ocellus.codegen.ResampleArea;
import dev.ocellus.codegen.SampleBgr;
import dev.ocellus.compile.Address;
import dev.ocellus.compile.Call;
import dev.ocellus.compile.Program;
import dev.ocellus.image.AreaWindow;
import dev.ocellus.image.Axis;
import dev.ocellus.image.FaceCrops;
import dev.ocellus.image.Lerp;
import dev.ocellus.image.Picture;
import dev.ocellus.image.PyramidBand;
import dev.ocellus.tensor.Batch;
import dev.ocellus.tensor.Elements;
import java.util.List;
import java.util.Set;

/** Computes what models are shown of pictures in the engine's memory. */
final class Sampler {
  private static final int PIXEL = ResampleArea.PIXEL;

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
      band(band, settled(band.picture()), to);
    } else if (elements instanceof FaceCrops crops && isHere(crops.picture())) {
      crops(crops, settled(crops.picture()), to);
    } else {
      return elements instanceof Batch batch && batch(batch, to);
    }
    return true;
  }

  private boolean batch(Batch batch, int to) {
    int at = to;
    for (Elements item : batch.items()) {
      if (!compute(item, at)) {
        return false;
      }
      at += item.size() * Float.BYTES;
    }
    return true;
  }

  private boolean isHere(Picture picture) {
    return picture instanceof EnginePicture here && here.engine() == engine;
  }

  private static EnginePicture settled(Picture picture) {
    EnginePicture here = (EnginePicture) picture;
    here.settle();
    return here;
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

  /**
   * Samples the picture as if it were opaque, and again on white where that was wrong. To look for
   * alpha first would take longer than to sample a part.
   */
  private void area(AreaWindow window, EnginePicture picture, int to) {
    if (!sample(window, picture, to) && picture.settle()) {
      sample(window, picture, to);
    }
  }

  /** Returns whether all pixels it took were opaque. */
  private boolean sample(AreaWindow window, EnginePicture picture, int to) {
    Axis rows = window.rows();
    Axis columns = window.columns();
    int block = block(columns);
    int unitSums = ResampleArea.COLUMN_SUM * widest(columns, block);
    Table table = new Table();
    int opaque = table.add(new int[rows.count()], 0);
    Call.Builder call =
        Call.of(new ResampleArea(), rows.count())
            .set("x", Address.fixed(picture.address()))
            .set("out", Address.fixed(to))
            .set("row_bytes", picture.width() * PIXEL)
            .set("block", block)
            .set("unit_sums", unitSums)
            .set("opaque", Address.work(opaque))
            .set("divisor", window.range().divisor())
            .set("shift", window.range().shift());
    setRows(call, rows, picture.width() * PIXEL, table);
    setColumns(call, columns, table);
    call.set("sums", Address.work(table.bytes()));
    int address = place(table, rows.count() * unitSums);
    run(call, address);
    byte[] seen = engine.memory().readBytes(address + opaque, rows.count() * Integer.BYTES);
    engine.free(address);
    return areAllSet(seen);
  }

  private static void setRows(Call.Builder call, Axis rows, int rowBytes, Table table) {
    call.set("row_first", Address.work(table.add(rows.first(), rowBytes)))
        .set("row_last", Address.work(table.add(rows.last(), rowBytes)))
        .set("row_first_weight", Address.work(table.add(rows.firstWeight())))
        .set("row_last_weight", Address.work(table.add(rows.lastWeight())))
        .set("row_inner", rows.innerWeight());
  }

  private static void setColumns(Call.Builder call, Axis columns, Table table) {
    call.set("columns", columns.count())
        .set("column_first", Address.work(table.add(columns.first(), PIXEL)))
        .set("column_last", Address.work(table.add(columns.last(), PIXEL)))
        .set("column_first_weight", Address.work(table.add(columns.firstWeight())))
        .set("column_last_weight", Address.work(table.add(columns.lastWeight())))
        .set("column_inner", columns.innerWeight());
  }

  private static boolean areAllSet(byte[] words) {
    int set = 0;
    for (byte each : words) {
      set += each;
    }
    return set == words.length / Integer.BYTES;
  }

  /** Into how many pixels of a row so many source columns go that their sums stay near. */
  private static int block(Axis columns) {
    return Math.max(1, ResampleArea.BLOCK / widest(columns, 1));
  }

  /** How many source columns the widest block has. */
  private static int widest(Axis columns, int block) {
    int widest = 0;
    for (int from = 0; from < columns.count(); from += block) {
      int to = Math.min(from + block, columns.count()) - 1;
      widest = Math.max(widest, columns.last()[to] - columns.first()[from] + 1);
    }
    return widest;
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
    int address = place(table, 0);
    run(call, address);
    engine.free(address);
  }

  /** Puts tables into memory, with so many bytes of scratch space behind them. */
  private int place(Table table, int scratch) {
    int address = engine.allocate(table.bytes() + scratch);
    engine.memory().write(address, table.words());
    return address;
  }

  /** Runs a call whose addresses in the work area count from {@code tables}. */
  private void run(Call.Builder call, int tables) {
    loader.require(KERNELS);
    Placed placed = new Placed(engine, loader, new Program(List.of(call.build()), 0));
    placed.run(tables);
    placed.free();
  }
}
