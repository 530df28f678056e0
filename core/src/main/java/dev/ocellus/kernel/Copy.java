package dev.ocellus.kernel;

/** Copies whole tensors into a larger one. */
final class Copy {
  private Copy() {}

  /** Writes the first {@code count} inputs one after another along {@code axis}. */
  static void interleave(Inputs inputs, int count, int axis, Value output) {
    int outer = 1;
    for (int i = 0; i < axis; i++) {
      outer *= output.shape().dim(i);
    }
    int at = output.offset();
    for (int o = 0; o < outer; o++) {
      for (int i = 0; i < count; i++) {
        Value x = inputs.get(i);
        int block = x.size() / outer;
        System.arraycopy(x.data(), x.offset() + o * block, output.data(), at, block);
        at += block;
      }
    }
  }
}
