package dev.ocellus.codegen;

import dev.ocellus.wasm.FunctionBuilder;
import dev.ocellus.wasm.Local;
import dev.ocellus.wasm.Opcode;
import java.util.List;

/** A function of an element of each operand; NaN and infinities as in plain Java's kernels. */
public enum ElementwiseFunction {
  ADD("add", 2, op(Opcode.F32X4_ADD)),
  SUB("sub", 2, op(Opcode.F32X4_SUB)),
  MUL("mul", 2, op(Opcode.F32X4_MUL)),
  DIV("div", 2, op(Opcode.F32X4_DIV)),
  MAXIMUM("maximum", 2, op(Opcode.F32X4_MAX)),
  MINIMUM("minimum", 2, op(Opcode.F32X4_MIN)),
  /** 1 where x &gt; y, else 0. */
  GREATER(
      "greater",
      2,
      (w, x) -> w.f.get(x.get(0)).get(x.get(1)).op(Opcode.F32X4_GT).f32x4(1).op(Opcode.V128_AND)),
  RELU("relu", 1, (w, x) -> w.f.get(x.get(0)).f32x4(0).op(Opcode.F32X4_PMAX)),
  RELU6(
      "relu6",
      1,
      (w, x) -> w.f.get(x.get(0)).f32x4(0).op(Opcode.F32X4_PMAX).f32x4(6).op(Opcode.F32X4_PMIN)),
  SIGMOID("sigmoid", 1, (w, x) -> Exponential.sigmoid(w, x.get(0))),
  TANH("tanh", 1, (w, x) -> Exponential.tanh(w, x.get(0))),
  SQRT("sqrt", 1, (w, x) -> w.f.get(x.get(0)).op(Opcode.F32X4_SQRT)),
  RSQRT(
      "rsqrt", 1, (w, x) -> w.f.f32x4(1).get(x.get(0)).op(Opcode.F32X4_SQRT).op(Opcode.F32X4_DIV)),
  /** x without its fraction; a zero has no sign. */
  TRUNCATE(
      "truncate",
      1,
      (w, x) -> w.f.get(x.get(0)).op(Opcode.F32X4_TRUNC).f32x4(0).op(Opcode.F32X4_ADD)),
  /** The same, from 0 to 255; 0 of NaN. */
  SATURATE("saturate", 1, ElementwiseFunction::saturate),
  /** x, which is whole, without multiples of 256. */
  WRAP("wrap", 1, ElementwiseFunction::wrap),
  /** 1 where x is not 0, else 0. */
  NONZERO(
      "nonzero",
      1,
      (w, x) -> w.f.get(x.get(0)).f32x4(0).op(Opcode.F32X4_NE).f32x4(1).op(Opcode.V128_AND)),
  /** x where x &gt; 0, else slope * x. */
  PRELU("prelu", 2, ElementwiseFunction::prelu),
  /** x where the condition is not 0, else y. */
  SELECT("select", 3, ElementwiseFunction::select),
  /** (x - mean) * factor + offset */
  NORMALIZE("normalize", 4, ElementwiseFunction::normalize),
  /** scale / sqrt(variance + epsilon) */
  NORM_FACTOR("norm_factor", 3, ElementwiseFunction::normFactor);

  /** Leaves the function of the operands on the stack; it may change them. */
  @FunctionalInterface
  private interface Body {
    void write(KernelWriter w, List<Local> operands);
  }

  private final String kernel;
  private final int operands;

  @SuppressWarnings("ImmutableEnumChecker")
  private final Body body;

  ElementwiseFunction(String kernel, int operands, Body body) {
    this.kernel = kernel;
    this.operands = operands;
    this.body = body;
  }

  /** How many operands it has. */
  public int operands() {
    return operands;
  }

  /** How it stands in kernels' names. */
  String kernel() {
    return kernel;
  }

  void write(KernelWriter w, List<Local> operands) {
    body.write(w, operands);
  }

  private static Body op(Opcode opcode) {
    return (w, x) -> w.f.get(x.get(0)).get(x.get(1)).op(opcode);
  }

  private static void saturate(KernelWriter w, List<Local> operands) {
    FunctionBuilder f = w.f.f32x4(255).f32x4(0).get(operands.get(0)).op(Opcode.F32X4_PMAX);
    f.op(Opcode.F32X4_PMIN).op(Opcode.F32X4_TRUNC);
  }

  private static void wrap(KernelWriter w, List<Local> operands) {
    Local x = operands.get(0);
    FunctionBuilder f = w.f.get(x).get(x).f32x4(1 / 256f).op(Opcode.F32X4_MUL);
    f.op(Opcode.F32X4_FLOOR).f32x4(256).op(Opcode.F32X4_MUL).op(Opcode.F32X4_SUB);
  }

  private static void prelu(KernelWriter w, List<Local> operands) {
    Local x = operands.get(0);
    FunctionBuilder f = w.f.get(x).get(x).get(operands.get(1)).op(Opcode.F32X4_MUL);
    f.get(x).f32x4(0).op(Opcode.F32X4_GT).op(Opcode.V128_BITSELECT);
  }

  private static void select(KernelWriter w, List<Local> operands) {
    FunctionBuilder f = w.f.get(operands.get(1)).get(operands.get(2));
    f.get(operands.get(0)).f32x4(0).op(Opcode.F32X4_NE).op(Opcode.V128_BITSELECT);
  }

  private static void normalize(KernelWriter w, List<Local> operands) {
    FunctionBuilder f = w.f.get(operands.get(0)).get(operands.get(1)).op(Opcode.F32X4_SUB);
    f.get(operands.get(2)).op(Opcode.F32X4_MUL).get(operands.get(3)).op(Opcode.F32X4_ADD);
  }

  private static void normFactor(KernelWriter w, List<Local> operands) {
    FunctionBuilder f = w.f.get(operands.get(0));
    f.get(operands.get(1)).get(operands.get(2)).op(Opcode.F32X4_ADD);
    f.op(Opcode.F32X4_SQRT).op(Opcode.F32X4_DIV);
  }
}
