package dev.ocellus.wasm.kernel;

import dev.ocellus.wasm.FunctionBuilder;
import dev.ocellus.wasm.Local;
import dev.ocellus.wasm.MemArg;
import dev.ocellus.wasm.Opcode;
import java.util.List;

/**
 * Resizes RGBA pixels to normalised floats: each value of the output is {@code sum / divisor -
 * shift}, where the sum is over a rectangle of pixels whose first and last row and column have
 * weights of their own and all others the same. A unit is a row of the output, of {@code columns}
 * times red, green and blue.
 */
public record ResampleArea() implements GeneratedKernel {
  private static final int PIXEL = 4;
  private static final int GROUP = 16;

  /** Sums of bytes in 16 bits hold so many groups of four pixels, each of which adds two bytes. */
  private static final int GROUPS = 128;

  private static final List<String> ARGUMENTS =
      List.of(
          "x",
          "out",
          "columns",
          "row_first", // addresses of words: bytes from x to a row's first source row, ...
          "row_last",
          "row_first_weight", // ... and of floats
          "row_last_weight",
          "row_inner", // a float: the weight of rows between
          "row_bytes",
          "column_first", // bytes from a row to a column's first source pixel, ...
          "column_last",
          "column_first_weight",
          "column_last_weight",
          "column_inner",
          "divisor",
          "shift");

  @Override
  public String name() {
    return "resample_area";
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
    private final Local entry;
    private final Local lastEntry;
    private final Local rowAt;
    private final Local lastRowAt;
    private final Local at;
    private final Local end;
    private final Local blockEnd;
    private final Local fourBefore;
    private final Local rowWeight;
    private final Local firstWeight;
    private final Local lastWeight;
    private final Local inner;
    private final Local sum;
    private final Local line;
    private final Local halves;
    private final Local bytes;
    private final Local whole;

    Writer(KernelWriter w) {
      this.w = w;
      this.f = w.f;
      out = w.i32("out_at");
      entry = w.i32("column_entry");
      lastEntry = w.i32("last_entry");
      rowAt = w.i32("row_at");
      lastRowAt = w.i32("last_row_at");
      at = w.i32("at");
      end = w.i32("end");
      blockEnd = w.i32("block_end");
      fourBefore = w.i32("four_before");
      rowWeight = w.v128("row_weight");
      firstWeight = w.v128("first_weight");
      lastWeight = w.v128("last_weight");
      inner = w.v128("inner");
      sum = w.v128("sum");
      line = w.v128("line");
      halves = w.v128("halves");
      bytes = w.v128("bytes");
      whole = w.v128("whole");
    }

    private Local arg(String name) {
      return w.argument(name);
    }

    void write() {
      splat("column_inner").set(inner);
      w.times(arg("columns"), KernelWriter.FLOAT).set(lastEntry);
      w.countTo(w.from, w.to, this::row);
    }

    private void row() {
      w.times(w.from, arg("columns")).i32(3 * KernelWriter.FLOAT).op(Opcode.I32_MUL);
      f.get(arg("out")).op(Opcode.I32_ADD).set(out);
      f.i32(0).set(entry);
      w.whileBelow(entry, lastEntry, this::pixel);
    }

    private void pixel() {
      f.f32x4(0).set(sum);
      splatEntry("column_first_weight").set(firstWeight);
      splatEntry("column_last_weight").set(lastWeight);
      rowEntry("row_first").memory(Opcode.I32_LOAD).get(arg("x")).op(Opcode.I32_ADD).set(rowAt);
      rowEntry("row_last").memory(Opcode.I32_LOAD).get(arg("x")).op(Opcode.I32_ADD);
      f.set(lastRowAt);
      rowEntry("row_first_weight").memory(Opcode.V128_LOAD32_SPLAT).set(rowWeight);
      addLine();
      w.add(rowAt, arg("row_bytes"));
      splat("row_inner").set(rowWeight);
      w.whileBelow(
          rowAt,
          lastRowAt,
          () -> {
            addLine();
            w.add(rowAt, arg("row_bytes"));
          });
      f.get(rowAt).get(lastRowAt).op(Opcode.I32_EQ);
      w.ifThen(
          () -> {
            rowEntry("row_last_weight").memory(Opcode.V128_LOAD32_SPLAT).set(rowWeight);
            addLine();
          });
      f.get(sum);
      splat("divisor").op(Opcode.F32X4_DIV);
      splat("shift").op(Opcode.F32X4_SUB).set(sum);
      w.store(out, 0, sum, 3);
      w.add(out, 3 * KernelWriter.FLOAT);
      w.add(entry, KernelWriter.FLOAT);
    }

    /** Adds what one source row has under the rectangle. */
    private void addLine() {
      columnEntry("column_first").memory(Opcode.I32_LOAD).get(rowAt).op(Opcode.I32_ADD).set(at);
      columnEntry("column_last").memory(Opcode.I32_LOAD).get(rowAt).op(Opcode.I32_ADD).set(end);
      loadPixel(at).get(firstWeight).op(Opcode.F32X4_MUL).set(line);
      loadPixel(end).set(bytes);
      w.multiplyAdd(bytes, lastWeight, line);
      w.add(at, PIXEL);
      f.i32x4(0, 0, 0, 0).set(whole);
      w.whileBelow(at, end, this::block);
      f.get(whole).op(Opcode.F32X4_CONVERT_I32X4_S).set(whole);
      w.multiplyAdd(whole, inner, line);
      w.multiplyAdd(line, rowWeight, sum);
    }

    /** Sums as many pixels as 16 bits hold. */
    private void block() {
      f.get(at).i32(GROUPS * GROUP).op(Opcode.I32_ADD).set(blockEnd);
      w.least(blockEnd, end).set(blockEnd);
      f.get(blockEnd).i32(GROUP - 1).op(Opcode.I32_SUB).set(fourBefore);
      f.i32x4(0, 0, 0, 0).set(halves);
      w.whileBelow(
          at,
          fourBefore,
          () -> {
            f.get(at).memory(Opcode.V128_LOAD, new MemArg(0, PIXEL)).set(bytes);
            f.get(halves).get(bytes).op(Opcode.I16X8_EXTEND_LOW_I8X16_U).op(Opcode.I16X8_ADD);
            f.get(bytes).op(Opcode.I16X8_EXTEND_HIGH_I8X16_U).op(Opcode.I16X8_ADD).set(halves);
            w.add(at, GROUP);
          });
      w.whileBelow(
          at,
          blockEnd,
          () -> {
            f.get(halves).get(at).memory(Opcode.V128_LOAD32_ZERO);
            f.op(Opcode.I16X8_EXTEND_LOW_I8X16_U).op(Opcode.I16X8_ADD).set(halves);
            w.add(at, PIXEL);
          });
      f.get(whole).get(halves).op(Opcode.I32X4_EXTEND_LOW_I16X8_U).op(Opcode.I32X4_ADD);
      f.get(halves).op(Opcode.I32X4_EXTEND_HIGH_I16X8_U).op(Opcode.I32X4_ADD).set(whole);
    }

    /** Leaves a pixel's channels as floats. */
    private FunctionBuilder loadPixel(Local pointer) {
      f.get(pointer).memory(Opcode.V128_LOAD32_ZERO).op(Opcode.I16X8_EXTEND_LOW_I8X16_U);
      return f.op(Opcode.I32X4_EXTEND_LOW_I16X8_U).op(Opcode.F32X4_CONVERT_I32X4_S);
    }

    /** Leaves a float argument, four times. */
    private FunctionBuilder splat(String argument) {
      return f.get(arg(argument)).op(Opcode.I32X4_SPLAT);
    }

    private FunctionBuilder splatEntry(String table) {
      return columnEntry(table).memory(Opcode.V128_LOAD32_SPLAT);
    }

    private FunctionBuilder columnEntry(String table) {
      return f.get(arg(table)).get(entry).op(Opcode.I32_ADD);
    }

    private FunctionBuilder rowEntry(String table) {
      return w.times(w.from, KernelWriter.FLOAT).get(arg(table)).op(Opcode.I32_ADD);
    }
  }
}
