package dev.ocellus.bench.siege;

import java.io.ByteArrayOutputStream;

/** Writes numbers of any number of bits, the least significant bit first. */
final class Bits {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private long pending;
  private int count;

  Bits put(int value, int length) {
    pending |= (long) value << count;
    count += length;
    while (count >= 8) {
      out.write((int) pending);
      pending >>>= 8;
      count -= 8;
    }
    return this;
  }

  /** What was written, and zeros up to a whole byte. */
  byte[] toArray() {
    if (count > 0) {
      put(0, 8 - count);
    }
    return out.toByteArray();
  }
}
