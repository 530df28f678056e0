package dev.ocellus.codegen;

import dev.ocellus.wasm.FunctionBuilder;

/** Shuffles of the four-float lanes of the two vectors on the stack, a below b. */
final class Lanes {
  private Lanes() {}

  /** a2 a3 b2 b3 */
  static FunctionBuilder highPairs(FunctionBuilder f) {
    return shuffle(f, 2, 3, 6, 7);
  }

  /** a0 a1 b0 b1 */
  static FunctionBuilder lowPairs(FunctionBuilder f) {
    return shuffle(f, 0, 1, 4, 5);
  }

  /** a0 a2 b0 b2 */
  static FunctionBuilder even(FunctionBuilder f) {
    return shuffle(f, 0, 2, 4, 6);
  }

  /** a1 a3 b1 b3 */
  static FunctionBuilder odd(FunctionBuilder f) {
    return shuffle(f, 1, 3, 5, 7);
  }

  /** a0 b0 a1 b1 */
  static FunctionBuilder interleaveLow(FunctionBuilder f) {
    return shuffle(f, 0, 4, 1, 5);
  }

  /** a2 b2 a3 b3 */
  static FunctionBuilder interleaveHigh(FunctionBuilder f) {
    return shuffle(f, 2, 6, 3, 7);
  }

  private static FunctionBuilder shuffle(FunctionBuilder f, int... lanes) {
    int[] bytes = new int[KernelWriter.VECTOR];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = lanes[i / KernelWriter.FLOAT] * KernelWriter.FLOAT + i % KernelWriter.FLOAT;
    }
    return f.shuffle(bytes);
  }
}
