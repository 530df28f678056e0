package dev.ocellus.codegen;

import dev.ocellus.wasm.FunctionBuilder;
import dev.ocellus.wasm.Local;
import dev.ocellus.wasm.MemArg;
import dev.ocellus.wasm.Opcode;
import java.util.ArrayList;
import java.util.List;

/**
 * Resizes RGBA pixels to normalised floats: each value of the output is {@code sum / divisor -
 * shift}, where the sum is over a rectangle of pixels whose first and last row and column have
 * weights of their own and all others the same. A unit is a row of the output, of {@code columns}
 * times red, green and blue.
 *
 * <p>A row is computed in blocks of {@code block} pixels: the source columns of a block are summed
 * into the unit's part of {@code sums}, 16 bytes a column, and then along the row. Alpha is
 * ignored; but the unit's word of {@code opaque} says whether it was 255 in all of the pixels, with
 * a 1.
 */
public record ResampleArea() implements GeneratedKernel {
  /** Bytes of a pixel of the picture. */
  public static final int PIXEL = 4;

  /** Bytes of {@code sums} for a source column. */
  public static final int COLUMN_SUM = 16;

  /**
   * How many source columns a block has at most, unless one pixel has more: their sums stay near.
   */
  public static final int BLOCK = 256;

  /** Bytes of a strip's pixels in a row; its sums stay in registers. */
  private static final int STRIP = 64;

  private static final int OPAQUE = 255;
  private static final int ALPHA = OPAQUE << 24;

  /** Alpha's sum, of 16 bits, in every other word. */
  private static final int ALPHA_SUM = 0xFFFF0000;

  private static final Opcode LOW_BYTES = Opcode.I16X8_EXTEND_LOW_I8X16_U;
  private static final Opcode HIGH_BYTES = Opcode.I16X8_EXTEND_HIGH_I8X16_U;
  private static final Opcode LOW_HALVES = Opcode.I32X4_EXTEND_LOW_I16X8_U;
  private static final Opcode HIGH_HALVES = Opcode.I32X4_EXTEND_HIGH_I16X8_U;

  /** Sums of bytes in 16 bits hold so many rows. */
  private static final int ROWS = 257;

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
          "block",
          "sums",
          "unit_sums", // bytes
          "opaque",
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
    private final Local blockEnd;
    private final Local firstRow;
    private final Local lastRow;
    private final Local row;
    private final Local rowsBetween;
    private final Local rowsLeft;
    private final Local count;
    private final Local from;
    private final Local until;
    private final Local column;
    private final Local at;
    private final Local end;
    private final Local sumsAt;
    private final Local unitSums;
    private final Local firstRowWeight;
    private final Local lastRowWeight;
    private final Local innerRows;
    private final Local innerColumns;
    private final Local weight;
    private final Local value;
    private final Local whole;
    private final Local sum;
    private final Local opaque;
    private final Local opaqueSum;
    private final Local different;
    private final Local lastValue;
    private final Local pixel;
    private final List<Local> halves = new ArrayList<>();

    Writer(KernelWriter w) {
      this.w = w;
      this.f = w.f;
      out = w.i32("out_at");
      entry = w.i32("column_entry");
      lastEntry = w.i32("last_entry");
      blockEnd = w.i32("block_end");
      firstRow = w.i32("first_row");
      lastRow = w.i32("last_row");
      row = w.i32("row");
      rowsBetween = w.i32("rows_between");
      rowsLeft = w.i32("rows_left");
      count = w.i32("count");
      from = w.i32("block_from");
      until = w.i32("block_until");
      column = w.i32("column");
      at = w.i32("at");
      end = w.i32("end");
      sumsAt = w.i32("sums_at");
      unitSums = w.i32("unit_sums_at");
      firstRowWeight = w.v128("first_row_weight");
      lastRowWeight = w.v128("last_row_weight");
      innerRows = w.v128("inner_rows");
      innerColumns = w.v128("inner_columns");
      weight = w.v128("weight");
      value = w.v128("value");
      whole = w.v128("whole");
      sum = w.v128("sum");
      opaque = w.v128("opaque_pixels");
      opaqueSum = w.v128("opaque_sum");
      different = w.v128("different_sums");
      lastValue = w.v128("last_value");
      pixel = w.v128("pixel");
      for (int i = 0; i < STRIP / 8; i++) {
        halves.add(w.v128("halves" + i));
      }
    }

    private Local arg(String name) {
      return w.argument(name);
    }

    void write() {
      splat("column_inner").set(innerColumns);
      splat("row_inner").set(innerRows);
      w.times(arg("columns"), KernelWriter.FLOAT).set(lastEntry);
      w.countTo(w.from, w.to, this::row);
    }

    private void row() {
      w.times(w.from, arg("columns")).i32(3 * KernelWriter.FLOAT).op(Opcode.I32_MUL);
      f.get(arg("out")).op(Opcode.I32_ADD).set(out);
      w.times(w.from, arg("unit_sums")).get(arg("sums")).op(Opcode.I32_ADD).set(unitSums);
      rowEntry("row_first").memory(Opcode.I32_LOAD).get(arg("x")).op(Opcode.I32_ADD).set(firstRow);
      rowEntry("row_last").memory(Opcode.I32_LOAD).get(arg("x")).op(Opcode.I32_ADD).set(lastRow);
      rowEntry("row_first_weight").memory(Opcode.V128_LOAD32_SPLAT).set(firstRowWeight);
      rowEntry("row_last_weight").memory(Opcode.V128_LOAD32_SPLAT).set(lastRowWeight);
      f.get(lastRow).get(firstRow).op(Opcode.I32_SUB).i32(1).op(Opcode.I32_SUB);
      f.get(arg("row_bytes")).op(Opcode.I32_DIV_S).set(rowsBetween);
      f.i32(0).set(entry);
      f.i32x4(ALPHA, ALPHA, ALPHA, ALPHA).set(opaque);
      f.i32x4(0, 0, 0, 0).set(different);
      w.whileBelow(entry, lastEntry, this::block);
      rowEntry("opaque").get(opaque).i32x4(ALPHA, ALPHA, ALPHA, ALPHA).op(Opcode.I32X4_EQ);
      f.get(different).i32x4(0, ALPHA_SUM, 0, ALPHA_SUM).op(Opcode.V128_AND);
      f.i32x4(0, 0, 0, 0).op(Opcode.I32X4_EQ).op(Opcode.V128_AND);
      f.op(Opcode.I32X4_ALL_TRUE).memory(Opcode.I32_STORE);
    }

    private void block() {
      w.times(arg("block"), KernelWriter.FLOAT).get(entry).op(Opcode.I32_ADD).set(blockEnd);
      w.least(blockEnd, lastEntry).set(blockEnd);
      columnEntry("column_first", entry).memory(Opcode.I32_LOAD).set(from);
      f.get(blockEnd).i32(KernelWriter.FLOAT).op(Opcode.I32_SUB).set(at);
      columnEntry("column_last", at).memory(Opcode.I32_LOAD);
      f.i32(PIXEL).op(Opcode.I32_ADD).set(until);
      sumColumns();
      w.whileBelow(entry, blockEnd, this::pixel);
    }

    /** Sums the columns from {@code from} to {@code until}; the last strip may repeat some. */
    private void sumColumns() {
      f.get(from).set(column);
      f.get(until).i32(STRIP).op(Opcode.I32_SUB).tee(end);
      f.get(from).op(Opcode.I32_LT_S);
      w.ifElse(
          () -> w.whileBelow(column, until, () -> columns(PIXEL)),
          () -> {
            w.whileBelow(column, end, () -> columns(STRIP));
            f.get(end).set(column);
            columns(STRIP);
          });
    }

    /** Sums so many bytes' columns, and goes on to the next. */
    private void columns(int bytes) {
      f.get(column).get(from).op(Opcode.I32_SUB).i32(KernelWriter.FLOAT).op(Opcode.I32_MUL);
      f.get(unitSums).op(Opcode.I32_ADD).set(sumsAt);
      f.get(rowsBetween).set(rowsLeft);
      w.sum(firstRow, column).get(arg("row_bytes")).op(Opcode.I32_ADD).set(row);
      sumRows(bytes);
      storeWithEnds(bytes);
      w.whileBelow(
          count,
          rowsLeft,
          () -> {
            sumRows(bytes);
            addToStored(bytes);
          });
      w.add(column, bytes);
    }

    /**
     * Sums as many of the rows that are left between the ends as 16 bits hold, and sees whether
     * they are opaque; {@code count} is zero afterwards.
     */
    private void sumRows(int bytes) {
      List<Local> used = halves(bytes);
      used.forEach(each -> f.i32x4(0, 0, 0, 0).set(each));
      f.i32(ROWS).set(count);
      w.least(count, rowsLeft).tee(count).i32(OPAQUE).op(Opcode.I32_MUL);
      f.op(Opcode.I16X8_SPLAT).set(opaqueSum);
      f.get(rowsLeft).get(count).op(Opcode.I32_SUB).set(rowsLeft);
      w.countDown(count, () -> addRow(bytes, used));
      for (Local each : used) {
        f.get(each).get(opaqueSum).op(Opcode.V128_XOR);
        f.get(different).op(Opcode.V128_OR).set(different);
      }
    }

    private void addRow(int bytes, List<Local> used) {
      for (int i = 0; i < used.size(); i++) {
        if (i % 2 == 0) {
          load(row, bytes, i * 8).set(value);
        }
        f.get(used.get(i)).get(value).op(i % 2 == 0 ? LOW_BYTES : HIGH_BYTES);
        f.op(Opcode.I16X8_ADD).set(used.get(i));
      }
      w.add(row, arg("row_bytes"));
    }

    private List<Local> halves(int bytes) {
      return halves.subList(0, Math.max(1, bytes / 8));
    }

    /** Stores the sums, with the first row and the last, which may be one with a weight of 0. */
    private void storeWithEnds(int bytes) {
      for (int i = 0; i < bytes; i += KernelWriter.VECTOR) {
        loadEnd(firstRow, bytes, i, value);
        loadEnd(lastRow, bytes, i, lastValue);
        for (int p = 0; p < pixelsOf(bytes); p++) {
          floats(value, p);
          f.get(firstRowWeight).op(Opcode.F32X4_MUL).set(sum);
          floats(lastValue, p).set(pixel);
          w.multiplyAdd(pixel, lastRowWeight, sum);
          addBetween(i / PIXEL + p);
          w.store(sumsAt, (i / PIXEL + p) * KernelWriter.VECTOR, sum, KernelWriter.LANES);
        }
      }
    }

    private void loadEnd(Local inRow, int bytes, int offset, Local pixels) {
      w.sum(inRow, column).set(at);
      load(at, bytes, offset).tee(pixels).get(opaque).op(Opcode.V128_AND).set(opaque);
    }

    /** Leaves the channels of one of four pixels as floats. */
    private FunctionBuilder floats(Local bytes, int pixel) {
      f.get(bytes).op(pixel < 2 ? LOW_BYTES : HIGH_BYTES);
      f.op(pixel % 2 == 0 ? LOW_HALVES : HIGH_HALVES);
      return f.op(Opcode.F32X4_CONVERT_I32X4_S);
    }

    /** Adds to {@code sum} what the rows between add up to in one of the pixels. */
    private void addBetween(int at) {
      f.get(halves.get(at / 2)).op(at % 2 == 0 ? LOW_HALVES : HIGH_HALVES);
      f.op(Opcode.F32X4_CONVERT_I32X4_S).set(pixel);
      w.multiplyAdd(pixel, innerRows, sum);
    }

    private void addToStored(int bytes) {
      for (int p = 0; p < bytes / PIXEL; p++) {
        w.load(sumsAt, p * KernelWriter.VECTOR).set(sum);
        addBetween(p);
        w.store(sumsAt, p * KernelWriter.VECTOR, sum, KernelWriter.LANES);
      }
    }

    /** How many pixels of so many bytes are loaded at a time. */
    private static int pixelsOf(int bytes) {
      return Math.min(KernelWriter.LANES, bytes / PIXEL);
    }

    /** Leaves four pixels, or one, four times. */
    private FunctionBuilder load(Local address, int bytes, int offset) {
      Opcode load = bytes == PIXEL ? Opcode.V128_LOAD32_SPLAT : Opcode.V128_LOAD;
      return f.get(address).memory(load, new MemArg(offset, PIXEL));
    }

    /** Sums along the row. */
    private void pixel() {
      sumOf("column_first", at);
      sumOf("column_last", end);
      w.load(at, 0);
      columnEntry("column_first_weight", entry).memory(Opcode.V128_LOAD32_SPLAT);
      f.op(Opcode.F32X4_MUL).set(sum);
      w.load(end, 0).set(value);
      columnEntry("column_last_weight", entry).memory(Opcode.V128_LOAD32_SPLAT).set(weight);
      w.multiplyAdd(value, weight, sum);
      f.i32x4(0, 0, 0, 0).set(whole);
      w.add(at, KernelWriter.VECTOR);
      w.whileBelow(
          at,
          end,
          () -> {
            f.get(whole);
            w.load(at, 0).op(Opcode.F32X4_ADD).set(whole);
            w.add(at, KernelWriter.VECTOR);
          });
      w.multiplyAdd(whole, innerColumns, sum);
      f.get(sum);
      splat("divisor").op(Opcode.F32X4_DIV);
      splat("shift").op(Opcode.F32X4_SUB).set(sum);
      w.store(out, 0, sum, 3);
      w.add(out, 3 * KernelWriter.FLOAT);
      w.add(entry, KernelWriter.FLOAT);
    }

    /** Points to the sum of the column that this table names. */
    private void sumOf(String table, Local pointer) {
      columnEntry(table, entry).memory(Opcode.I32_LOAD).get(from).op(Opcode.I32_SUB);
      f.i32(KernelWriter.FLOAT).op(Opcode.I32_MUL);
      f.get(unitSums).op(Opcode.I32_ADD).set(pointer);
    }

    /** Leaves a float argument, four times. */
    private FunctionBuilder splat(String argument) {
      return f.get(arg(argument)).op(Opcode.I32X4_SPLAT);
    }

    private FunctionBuilder columnEntry(String table, Local at) {
      return f.get(arg(table)).get(at).op(Opcode.I32_ADD);
    }

    private FunctionBuilder rowEntry(String table) {
      return w.times(w.from, KernelWriter.FLOAT).get(arg(table)).op(Opcode.I32_ADD);
    }
  }
}
