package dev.ocellus.codegen;

import dev.ocellus.wasm.FunctionBuilder;
import dev.ocellus.wasm.Local;
import dev.ocellus.wasm.Opcode;

/** What is done to a sum of products before it is stored; NaN stays NaN. */
public enum Epilogue {
  /** Nothing. */
  NONE("") {
    @Override
    void apply(KernelWriter w, Local sum, Local slope) {}
  },
  /** max(x, 0) */
  RELU("_relu") {
    @Override
    void apply(KernelWriter w, Local sum, Local slope) {
      w.f.get(sum).f32x4(0).op(Opcode.F32X4_PMAX).set(sum);
    }
  },
  /** min(max(x, 0), 6) */
  RELU6("_relu6") {
    @Override
    void apply(KernelWriter w, Local sum, Local slope) {
      w.f.get(sum).f32x4(0).op(Opcode.F32X4_PMAX).f32x4(6).op(Opcode.F32X4_PMIN).set(sum);
    }
  },
  /** x where x &gt; 0, else slope * x, with a slope for each channel. */
  PRELU("_prelu") {
    @Override
    void apply(KernelWriter w, Local sum, Local slope) {
      FunctionBuilder f = w.f;
      f.get(sum).get(sum).get(slope).op(Opcode.F32X4_MUL);
      f.get(sum).f32x4(0).op(Opcode.F32X4_GT).op(Opcode.V128_BITSELECT).set(sum);
    }
  };

  private final String suffix;

  Epilogue(String suffix) {
    this.suffix = suffix;
  }

  /**
   * Changes four sums.
   *
   * @param slope of their channels; null but for {@link #PRELU}
   */
  abstract void apply(KernelWriter w, Local sum, Local slope);

  /** How it stands in kernels' names. */
  String suffix() {
    return suffix;
  }
}
