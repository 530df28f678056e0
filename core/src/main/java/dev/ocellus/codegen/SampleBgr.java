package dev.ocellus.codegen;

import dev.ocellus.wasm.FunctionBuilder;
import dev.ocellus.wasm.Local;
import dev.ocellus.wasm.Opcode;
import java.util.List;

/**
 * Samples RGBA pixels as MTCNN sees them: blue, green, red, each {@code (value - 127.5) / 128},
 * interpolated along the rows first, then between them, each step rounded as TensorFlow does it. A
 * unit is a row of the output; {@code rows} of them are a crop, and each crop has its own columns.
 * What is outside of the picture is 0.
 */
public record SampleBgr() implements GeneratedKernel {
  private static final int CHANNELS = 3;
  private static final List<String> ARGUMENTS =
      List.of(
          "x",
          "out",
          "rows", // of a crop
          "columns", // of a crop
          "row_lower", // addresses of words: bytes from x to the source row; -1 is outside
          "row_upper",
          "row_weight", // of floats
          "column_lower", // bytes from a row to the source pixel; -1 is outside
          "column_upper",
          "column_weight");

  @Override
  public String name() {
    return "sample_bgr";
  }

  @Override
  public List<String> arguments() {
    return ARGUMENTS;
  }

  @Override
  public void write(KernelWriter w) {
    new Writer(w).write();
  }

  /** One kernel being written. */
  private static final class Writer {
    private final KernelWriter w;
    private final FunctionBuilder f;
    private final Local out;
    private final Local upperRow;
    private final Local lowerRow;
    private final Local entry;
    private final Local lastEntry;
    private final Local left;
    private final Local right;
    private final Local rowWeight;
    private final Local weight;
    private final Local first;
    private final Local second;
    private final Local value;
    private final Local zero;

    Writer(KernelWriter w) {
      this.w = w;
      this.f = w.f;
      out = w.i32("out_at");
      lowerRow = w.i32("lower_row");
      upperRow = w.i32("upper_row");
      entry = w.i32("entry");
      lastEntry = w.i32("last_entry");
      left = w.i32("left");
      right = w.i32("right");
      rowWeight = w.v128("weight_of_row");
      weight = w.v128("weight_of_column");
      first = w.v128("lower_value");
      second = w.v128("upper_value");
      value = w.v128("value");
      zero = w.v128("zero");
    }

    private Local arg(String name) {
      return w.argument(name);
    }

    void write() {
      w.countTo(w.from, w.to, this::row);
    }

    private void row() {
      w.times(w.from, arg("columns")).i32(CHANNELS * KernelWriter.FLOAT).op(Opcode.I32_MUL);
      f.get(arg("out")).op(Opcode.I32_ADD).set(out);
      f.get(w.from).get(arg("rows")).op(Opcode.I32_DIV_U).get(arg("columns"));
      f.op(Opcode.I32_MUL).i32(KernelWriter.FLOAT).op(Opcode.I32_MUL).tee(entry);
      w.times(arg("columns"), KernelWriter.FLOAT).op(Opcode.I32_ADD).set(lastEntry);
      rowEntry("row_lower").memory(Opcode.I32_LOAD).tee(lowerRow).i32(0).op(Opcode.I32_LT_S);
      w.ifElse(
          () -> w.whileBelow(entry, lastEntry, () -> store(zero)),
          () -> {
            w.add(lowerRow, arg("x"));
            rowEntry("row_upper").memory(Opcode.I32_LOAD).get(arg("x")).op(Opcode.I32_ADD);
            f.set(upperRow);
            rowEntry("row_weight").memory(Opcode.V128_LOAD32_SPLAT).set(rowWeight);
            w.whileBelow(entry, lastEntry, this::pixel);
          });
    }

    private void pixel() {
      columnEntry("column_lower").memory(Opcode.I32_LOAD).tee(left).i32(0).op(Opcode.I32_LT_S);
      w.ifElse(
          () -> store(zero),
          () -> {
            columnEntry("column_upper").memory(Opcode.I32_LOAD).set(right);
            columnEntry("column_weight").memory(Opcode.V128_LOAD32_SPLAT).set(weight);
            alongRow(lowerRow, first);
            alongRow(upperRow, second);
            between(first, second, rowWeight, value);
            store(value);
          });
    }

    private void alongRow(Local row, Local result) {
      load(row, left, result);
      load(row, right, value);
      between(result, value, weight, result);
    }

    /** {@code result = lower + (upper - lower) * weight}. */
    private void between(Local lower, Local upper, Local weight, Local result) {
      f.get(lower).get(upper).get(lower).op(Opcode.F32X4_SUB).get(weight).op(Opcode.F32X4_MUL);
      f.op(Opcode.F32X4_ADD).set(result);
    }

    /** A pixel's blue, green and red, normalised; both operations are exact. */
    private void load(Local row, Local offset, Local result) {
      f.get(row).get(offset).op(Opcode.I32_ADD).memory(Opcode.V128_LOAD32_ZERO).get(zero);
      f.shuffle(2, 16, 16, 16, 1, 16, 16, 16, 0, 16, 16, 16, 16, 16, 16, 16);
      f.op(Opcode.F32X4_CONVERT_I32X4_S).f32x4(127.5f).op(Opcode.F32X4_SUB);
      f.f32x4(1 / 128f).op(Opcode.F32X4_MUL).set(result);
    }

    private void store(Local pixel) {
      w.store(out, 0, pixel, CHANNELS);
      w.add(out, CHANNELS * KernelWriter.FLOAT);
      w.add(entry, KernelWriter.FLOAT);
    }

    private FunctionBuilder rowEntry(String table) {
      return w.times(w.from, KernelWriter.FLOAT).get(arg(table)).op(Opcode.I32_ADD);
    }

    private FunctionBuilder columnEntry(String table) {
      return f.get(arg(table)).get(entry).op(Opcode.I32_ADD);
    }
  }
}
