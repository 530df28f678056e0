package dev.ocellus.bench.siege;

/** LZW codes of zeros, each of which stands for one zero more than the one before. */
final class FlatGifCodes {
  private static final int BITS = 2;
  private static final int CLEAR = 1 << BITS;
  private static final int MOST_CODES = 4096;

  private FlatGifCodes() {}

  /** Codes of a number of pixels. */
  static byte[] of(long pixels) {
    Bits bits = new Bits();
    long left = pixels;
    while (left > 0) {
      left = table(bits, left);
    }
    return bits.toArray();
  }

  /** A table from clear to full, or to the last pixel; how many pixels are left after it. */
  private static long table(Bits bits, long pixels) {
    bits.put(CLEAR, BITS + 1);
    int size = BITS + 1;
    bits.put(0, size);
    long left = pixels - 1;
    int next = CLEAR + 2;
    for (int length = 2; left > 0 && next < MOST_CODES; length++) {
      boolean isTooLong = length > left;
      bits.put(isTooLong ? 0 : next, size);
      left -= isTooLong ? 1 : length;
      next++;
      size += next == 1 << size && size < 12 ? 1 : 0;
    }
    if (next == MOST_CODES) {
      bits.put(CLEAR, 12);
    }
    if (left <= 0) {
      bits.put(CLEAR + 1, size);
    }
    return left;
  }
}
