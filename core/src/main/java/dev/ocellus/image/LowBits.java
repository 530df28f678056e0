package dev.ocellus.image;

/** Numbers of some bits each, of which the lowest comes first, in bytes likewise. */
final class LowBits {
  private final HeaderBytes file;
  private long at;

  /** Reads from a byte on. */
  LowBits(HeaderBytes file, int firstByte) {
    this.file = file;
    this.at = 8L * firstByte;
  }

  /** The number in the next bits, at most 31. */
  int next(int bits) {
    int number = 0;
    for (int i = 0; i < bits; i++, at++) {
      number |= (file.u8(at >> 3) >> (at & 7) & 1) << i;
    }
    return number;
  }
}
