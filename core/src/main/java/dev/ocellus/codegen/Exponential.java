package dev.ocellus.codegen;

import dev.ocellus.wasm.FunctionBuilder;
import dev.ocellus.wasm.Local;
import dev.ocellus.wasm.Opcode;

/**
 * The exponential function and its kin on four floats, to about two units in the last place: the
 * polynomials of the Cephes library's expf and tanhf (S. Moshier), which TensorFlow's Eigen uses,
 * too. Products are rounded before they are added, so that every machine gives the same bits.
 */
final class Exponential {
  private static final float LOG2_E = (float) 1.4426950408889634;

  /** ln 2 in two parts; the first has so few bits that its multiples are exact. */
  private static final float LN2_HIGH = (float) 0.693359375;

  private static final float LN2_LOW = (float) -2.12194440e-4;

  /** Beyond these, e^x is infinite or rounds to zero. */
  private static final float HIGHEST = 89;

  private static final float LOWEST = -104;

  private static final double[] EXP = {
    1.9875691500e-4,
    1.3981999507e-3,
    8.3334519073e-3,
    4.1665795894e-2,
    1.6666665459e-1,
    5.0000001201e-1
  };

  private static final double[] TANH = {
    -5.70498872745e-3, 2.06390887954e-2, -5.37397155531e-2, 1.33314422036e-1, -3.33332819422e-1
  };

  /** Below it, tanh is a polynomial. */
  private static final float TANH_NEAR = 0.625f;

  private static final int SIGN = 0x80000000;
  private static final int EXPONENT_BIAS = 127;
  private static final int MANTISSA_BITS = 23;

  private Exponential() {}

  /** {@code x = e^x}; NaN stays NaN. */
  static void exp(KernelWriter w, Local x) {
    FunctionBuilder f = w.f;
    Local n = w.temporary("exp_n");
    Local sum = w.temporary("exp_sum");
    f.get(x).f32x4(HIGHEST).op(Opcode.F32X4_PMIN).f32x4(LOWEST).op(Opcode.F32X4_PMAX).tee(x);
    f.f32x4(LOG2_E).op(Opcode.F32X4_MUL).op(Opcode.F32X4_NEAREST).set(n);
    f.get(x).get(n).f32x4(LN2_HIGH).op(Opcode.F32X4_MUL).op(Opcode.F32X4_SUB);
    f.get(n).f32x4(LN2_LOW).op(Opcode.F32X4_MUL).op(Opcode.F32X4_SUB).set(x);
    polynomial(f, EXP, x, sum);
    f.get(sum).get(x).op(Opcode.F32X4_MUL).get(x).op(Opcode.F32X4_MUL);
    f.get(x).op(Opcode.F32X4_ADD).f32x4(1).op(Opcode.F32X4_ADD);
    f.get(n).op(Opcode.I32X4_TRUNC_SAT_F32X4_S).tee(n);
    f.i32(1).op(Opcode.I32X4_SHR_S).tee(sum);
    powerOfTwo(f).op(Opcode.F32X4_MUL);
    f.get(n).get(sum).op(Opcode.I32X4_SUB);
    powerOfTwo(f).op(Opcode.F32X4_MUL).set(x);
  }

  /** From the whole numbers on the stack, as floats; what lies beyond them takes two steps. */
  private static FunctionBuilder powerOfTwo(FunctionBuilder f) {
    f.i32x4(EXPONENT_BIAS, EXPONENT_BIAS, EXPONENT_BIAS, EXPONENT_BIAS).op(Opcode.I32X4_ADD);
    return f.i32(MANTISSA_BITS).op(Opcode.I32X4_SHL);
  }

  /** Horner's scheme, the highest power's coefficient first. */
  private static void polynomial(FunctionBuilder f, double[] coefficients, Local x, Local sum) {
    f.f32x4((float) coefficients[0]);
    for (int i = 1; i < coefficients.length; i++) {
      f.get(x).op(Opcode.F32X4_MUL).f32x4((float) coefficients[i]).op(Opcode.F32X4_ADD);
    }
    f.set(sum);
  }

  /** Leaves 1 / (1 + e^-x) on the stack. */
  static void sigmoid(KernelWriter w, Local x) {
    w.f.get(x).op(Opcode.F32X4_NEG).set(x);
    exp(w, x);
    w.f.f32x4(1).f32x4(1).get(x).op(Opcode.F32X4_ADD).op(Opcode.F32X4_DIV);
  }

  /** Leaves tanh(x) on the stack: near 0 a polynomial, else 1 - 2 / (e^2|x| + 1) with x's sign. */
  static void tanh(KernelWriter w, Local x) {
    FunctionBuilder f = w.f;
    Local far = w.temporary("tanh_far");
    Local square = w.temporary("tanh_square");
    Local near = w.temporary("tanh_near");
    f.get(x).op(Opcode.F32X4_ABS).f32x4(2).op(Opcode.F32X4_MUL).set(far);
    exp(w, far);
    f.f32x4(1).f32x4(2).get(far).f32x4(1).op(Opcode.F32X4_ADD).op(Opcode.F32X4_DIV);
    f.op(Opcode.F32X4_SUB).set(far);
    f.get(x).get(x).op(Opcode.F32X4_MUL).set(square);
    polynomial(f, TANH, square, near);
    f.get(near).get(square).op(Opcode.F32X4_MUL).get(x).op(Opcode.F32X4_MUL);
    f.get(x).op(Opcode.F32X4_ADD).set(near);
    f.get(far).get(near).get(x).op(Opcode.F32X4_ABS).f32x4(TANH_NEAR).op(Opcode.F32X4_GE);
    f.op(Opcode.V128_BITSELECT).get(x).i32x4(SIGN, SIGN, SIGN, SIGN).op(Opcode.V128_AND);
    f.op(Opcode.V128_OR);
  }
}
