package dev.ocellus.codegen;

import dev.ocellus.wasm.FunctionBuilder;
import dev.ocellus.wasm.Local;
import dev.ocellus.wasm.Opcode;
import java.util.List;

/**
 * {@link Softmax} of rows of two elements, such as P-Net's "no face" and "face" for each place of a
 * picture: four rows at a time. A unit is {@code chunk} rows.
 */
public record SoftmaxPairs() implements GeneratedKernel {
  private static final int PAIR = 2 * KernelWriter.FLOAT;

  private static final List<String> ARGUMENTS = List.of("x", "out", "rows", "chunk");

  @Override
  public String name() {
    return "softmax_pairs";
  }

  @Override
  public List<String> arguments() {
    return ARGUMENTS;
  }

  @Override
  public void write(KernelWriter w) {
    FunctionBuilder f = w.f;
    Local chunk = w.argument("chunk");
    Local first = w.i32("first");
    Local x = w.i32("x_at");
    Local out = w.i32("out_at");
    Local left = w.i32("rows_left");
    Local four = w.i32("four");
    w.countTo(
        w.from,
        w.to,
        () -> {
          w.times(w.from, chunk).set(first);
          f.get(w.argument("rows")).get(first).op(Opcode.I32_SUB).set(left);
          w.least(left, chunk).set(left);
          w.times(first, PAIR).get(w.argument("x")).op(Opcode.I32_ADD).set(x);
          w.times(first, PAIR).get(w.argument("out")).op(Opcode.I32_ADD).set(out);
          f.get(left).i32(2).op(Opcode.I32_SHR_U).set(four);
          w.countDown(four, () -> fourRows(w, x, out));
          f.get(left).i32(KernelWriter.LANES - 1).op(Opcode.I32_AND).set(left);
          w.countDown(left, () -> oneRow(w, x, out));
        });
  }

  private static void fourRows(KernelWriter w, Local x, Local out) {
    FunctionBuilder f = w.f;
    Local a = w.temporary("a");
    Local b = w.temporary("b");
    Local value = w.temporary("value");
    w.load(x, 0);
    w.load(x, KernelWriter.VECTOR);
    Lanes.even(f).set(a);
    w.load(x, 0);
    w.load(x, KernelWriter.VECTOR);
    Lanes.odd(f).set(b);
    softmax(w, a, b);
    Lanes.interleaveLow(f.get(a).get(b)).set(value);
    w.store(out, 0, value, KernelWriter.LANES);
    Lanes.interleaveHigh(f.get(a).get(b)).set(value);
    w.store(out, KernelWriter.VECTOR, value, KernelWriter.LANES);
    w.add(x, 4 * PAIR);
    w.add(out, 4 * PAIR);
  }

  private static void oneRow(KernelWriter w, Local x, Local out) {
    Local a = w.temporary("a");
    Local b = w.temporary("b");
    w.loadSplat(x, 0).set(a);
    w.loadSplat(x, KernelWriter.FLOAT).set(b);
    softmax(w, a, b);
    w.store(out, 0, a, 1);
    w.store(out, KernelWriter.FLOAT, b, 1);
    w.add(x, PAIR);
    w.add(out, PAIR);
  }

  private static void softmax(KernelWriter w, Local a, Local b) {
    FunctionBuilder f = w.f;
    Local greatest = w.temporary("greatest");
    f.get(a).get(b).op(Opcode.F32X4_MAX).set(greatest);
    for (Local each : List.of(a, b)) {
      f.get(each).get(greatest).op(Opcode.F32X4_SUB).set(each);
      Exponential.exp(w, each);
    }
    Local inverse = greatest;
    f.f32x4(1).get(a).get(b).op(Opcode.F32X4_ADD).op(Opcode.F32X4_DIV).set(inverse);
    for (Local each : List.of(a, b)) {
      f.get(each).get(inverse).op(Opcode.F32X4_MUL).set(each);
    }
  }
}
