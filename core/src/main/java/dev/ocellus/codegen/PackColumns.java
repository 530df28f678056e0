package dev.ocellus.codegen;

import dev.ocellus.wasm.FunctionBuilder;
import dev.ocellus.wasm.Local;
import dev.ocellus.wasm.MemArg;
import dev.ocellus.wasm.Opcode;
import java.util.List;

/**
 * Packs a matrix for {@link Convolution}: {@code [k, columns]} to {@code [columns / 8][k][8]}, each
 * column times its factor, with zeros in place of columns that are not there. A unit is a block of
 * eight columns.
 *
 * <p>Where something packed is not finite, a word becomes 1; else nothing is written to it.
 */
public record PackColumns() implements GeneratedKernel {
  private static final List<String> ARGUMENTS =
      List.of(
          "x",
          "factors", // one for each column, padded to whole blocks
          "out",
          "nonfinite", // address of that word
          "k",
          "columns",
          "row_step", // bytes from a row of x to the next
          "column_step"); // bytes from a column of x to the next

  @Override
  public String name() {
    return "pack_columns";
  }

  @Override
  public List<String> arguments() {
    return ARGUMENTS;
  }

  @Override
  public void write(KernelWriter w) {
    FunctionBuilder f = w.f;
    Local left = w.i32("columns_left");
    Local x = w.i32("x_at");
    Local factors = w.i32("factors_at");
    Local out = w.i32("out_at");
    Local rows = w.i32("rows_left");
    w.countTo(
        w.from,
        w.to,
        () -> {
          f.get(w.argument("columns"));
          w.times(w.from, Convolution.COLUMNS).op(Opcode.I32_SUB).set(left);
          w.times(w.argument("column_step"), w.from).i32(Convolution.COLUMNS).op(Opcode.I32_MUL);
          f.get(w.argument("x")).op(Opcode.I32_ADD).set(x);
          w.times(w.from, Convolution.COLUMNS * KernelWriter.FLOAT);
          f.get(w.argument("factors")).op(Opcode.I32_ADD).set(factors);
          w.times(w.from, w.argument("k")).i32(Convolution.COLUMNS * KernelWriter.FLOAT);
          f.op(Opcode.I32_MUL).get(w.argument("out")).op(Opcode.I32_ADD).set(out);
          f.get(w.argument("k")).set(rows);
          f.get(left).i32(Convolution.COLUMNS).op(Opcode.I32_GE_S);
          f.get(w.argument("column_step")).i32(KernelWriter.FLOAT).op(Opcode.I32_EQ);
          f.op(Opcode.I32_AND);
          w.ifElse(
              () -> wholeBlock(w, x, factors, out, rows),
              () -> scattered(w, left, x, factors, out, rows));
          check(w, out, rows);
        });
  }

  /** Looks at the block that ends at {@code out}: zero times what is not finite is NaN. */
  private static void check(KernelWriter w, Local out, Local rows) {
    FunctionBuilder f = w.f;
    Local zeros = w.v128("zeros");
    f.f32x4(0).set(zeros);
    f.get(w.argument("k")).set(rows);
    w.countDown(
        rows,
        () -> {
          w.add(out, -Convolution.COLUMNS * KernelWriter.FLOAT);
          for (int v = 0; v < 2; v++) {
            w.load(out, v * KernelWriter.VECTOR);
            f.f32x4(0).op(Opcode.F32X4_MUL).get(zeros).op(Opcode.F32X4_ADD).set(zeros);
          }
        });
    f.get(zeros).get(zeros).op(Opcode.F32X4_NE).op(Opcode.V128_ANY_TRUE);
    w.ifThen(() -> f.get(w.argument("nonfinite")).i32(1).memory(Opcode.I32_STORE, MemArg.at(0)));
  }

  private static void wholeBlock(KernelWriter w, Local x, Local factors, Local out, Local rows) {
    Local value = w.v128("value");
    Local[] factor = {w.v128("factors0"), w.v128("factors1")};
    for (int v = 0; v < 2; v++) {
      w.load(factors, v * KernelWriter.VECTOR);
      w.f.set(factor[v]);
    }
    w.countDown(
        rows,
        () -> {
          for (int v = 0; v < 2; v++) {
            w.f.get(x).memory(Opcode.V128_LOAD, new MemArg(16 * v, 1));
            w.f.get(factor[v]).op(Opcode.F32X4_MUL).set(value);
            w.store(out, v * KernelWriter.VECTOR, value, 4);
          }
          w.add(x, w.argument("row_step"));
          w.add(out, Convolution.COLUMNS * KernelWriter.FLOAT);
        });
  }

  private static void scattered(
      KernelWriter w, Local left, Local x, Local factors, Local out, Local rows) {
    FunctionBuilder f = w.f;
    Local at = w.i32("at");
    w.countDown(
        rows,
        () -> {
          f.get(x).set(at);
          for (int column = 0; column < Convolution.COLUMNS; column++) {
            int offset = column * KernelWriter.FLOAT;
            f.get(left).i32(column).op(Opcode.I32_GT_S);
            w.ifElse(
                () -> {
                  f.get(out).get(at);
                  f.memory(Opcode.F32_LOAD, new MemArg(0, 1)).get(factors);
                  f.memory(Opcode.F32_LOAD, MemArg.at(offset));
                  f.op(Opcode.F32_MUL);
                  f.memory(Opcode.F32_STORE, MemArg.at(offset));
                },
                () -> f.get(out).f32(0).memory(Opcode.F32_STORE, MemArg.at(offset)));
            w.add(at, w.argument("column_step"));
          }
          w.add(x, w.argument("row_step"));
          w.add(out, Convolution.COLUMNS * KernelWriter.FLOAT);
        });
  }
}
