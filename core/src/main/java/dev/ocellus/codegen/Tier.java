package dev.ocellus.codegen;

/** Which instructions kernels may use. */
public enum Tier {
  /** Relaxed SIMD: a product and a sum in one instruction, rounded once where the machine can. */
  RELAXED,
  /** SIMD with fixed results. */
  SIMD
}
