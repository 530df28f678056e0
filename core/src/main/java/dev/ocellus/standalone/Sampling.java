package dev.ocellus.standalone;

import dev.ocellus.codegen.AxisTable;
import dev.ocellus.codegen.ExpandRgb;
import dev.ocellus.codegen.LayOnWhite;
import dev.ocellus.codegen.ResampleArea;
import dev.ocellus.compile.Address;
import dev.ocellus.compile.Call;
import dev.ocellus.image.ValueRange;
import java.util.List;

/**
 * The programs that make a model's input of a picture, without what depends on the picture.
 *
 * @param size the side of the input, in pixels
 * @param opaque where a word for each row says whether its pixels were opaque
 * @param expand makes RGBA of RGB
 * @param resample computes both axes, and the input
 * @param white lays a picture on white
 */
record Sampling(
    int size, int opaque, PlacedProgram expand, PlacedProgram resample, PlacedProgram white) {
  /** The calls of {@link #resample}. */
  static final int COLUMNS = 0;

  static final int ROWS = 1;
  static final int AREA = 2;

  private static final List<String> TABLES =
      List.of("first", "last", "first_weight", "last_weight");

  /** Places the programs; {@code input} is where the model takes its input from. */
  static Sampling of(int size, ValueRange range, int input, MemoryLayout layout) {
    int opaque = layout.reserve(size * Integer.BYTES);
    int columns = layout.reserve(TABLES.size() * size * Integer.BYTES);
    int rows = layout.reserve(TABLES.size() * size * Integer.BYTES);
    Call.Builder area = Call.of(new ResampleArea(), size);
    for (int i = 0; i < TABLES.size(); i++) {
      area.set("column_" + TABLES.get(i), Address.fixed(table(columns, i, size)))
          .set("row_" + TABLES.get(i), Address.fixed(table(rows, i, size)));
    }
    area.set("x", 0)
        .set("out", Address.fixed(input))
        .set("columns", size)
        .set("row_inner", 0)
        .set("row_bytes", 0)
        .set("column_inner", 0)
        .set("block", 1)
        .set("sums", 0)
        .set("unit_sums", 0)
        .set("opaque", Address.fixed(opaque))
        .set("divisor", range.divisor())
        .set("shift", range.shift());
    List<Call> calls = List.of(axis(columns, size), axis(rows, size), area.build());
    Call expand = Call.of(new ExpandRgb(), 0).set("x", 0).set("out", 0).build();
    Call white = Call.of(new LayOnWhite(), 0).set("pixels", 0).set("count", 0).build();
    return new Sampling(
        size,
        opaque,
        PlacedProgram.of(List.of(expand), layout),
        PlacedProgram.of(calls, layout),
        PlacedProgram.of(List.of(white), layout));
  }

  private static Call axis(int tables, int size) {
    Call.Builder axis =
        Call.of(new AxisTable(), size)
            .set("source", 0)
            .set("target", 0)
            .set("start", 0)
            .set("step", ResampleArea.PIXEL);
    for (int i = 0; i < TABLES.size(); i++) {
      axis.set(TABLES.get(i), Address.fixed(table(tables, i, size)));
    }
    return axis.build();
  }

  private static int table(int tables, int index, int size) {
    return tables + index * size * Integer.BYTES;
  }

  List<PlacedProgram> programs() {
    return List.of(expand, resample, white);
  }
}
