package dev.ocellus.server.sample;

/** Huffman codes of JPEG: all of the same length, which any decoder must take. */
final class JpegHuffman {
  /** Bits of a difference of averages: 0 to 11, in codes of 4 bits. */
  private static final int DC_BITS = 4;

  private static final int DC_SYMBOLS = 12;

  /**
   * Symbols of the other coefficients: runs of 0 to 15 zeros, and 0 to 10 bits; codes of 8 bits.
   */
  private static final int AC_BITS = 8;

  private static final int AC_SIZES = 11;
  private static final int END_OF_BLOCK = 0;
  private static final int LONGEST_RUN = 0xf0;

  private final Bytes out = new Bytes();
  private int pending;
  private int count;

  static byte[] tables() {
    Bytes tables = new Bytes().u8(0x00);
    lengths(tables, DC_BITS, DC_SYMBOLS);
    for (int i = 0; i < DC_SYMBOLS; i++) {
      tables.u8(i);
    }
    lengths(tables.u8(0x10), AC_BITS, 16 * AC_SIZES);
    for (int run = 0; run < 16; run++) {
      for (int size = 0; size < AC_SIZES; size++) {
        tables.u8(run << 4 | size);
      }
    }
    return tables.toArray();
  }

  private static void lengths(Bytes tables, int bits, int symbols) {
    for (int length = 1; length <= 16; length++) {
      tables.u8(length == bits ? symbols : 0);
    }
  }

  /** A block's coefficients in zigzag order. */
  void block(int[] coefficients, int previous) {
    int difference = coefficients[0] - previous;
    bits(size(difference), DC_BITS);
    value(difference);
    int run = 0;
    for (int i = 1; i < coefficients.length; i++) {
      if (coefficients[i] == 0) {
        run++;
        continue;
      }
      for (; run > 15; run -= 16) {
        symbol(LONGEST_RUN);
      }
      symbol(run << 4 | size(coefficients[i]));
      value(coefficients[i]);
      run = 0;
    }
    if (run > 0) {
      symbol(END_OF_BLOCK);
    }
  }

  void restart(int number) {
    align();
    out.u8(0xff, 0xd0 + number % 8);
  }

  byte[] finish() {
    align();
    return out.toArray();
  }

  private static int size(int value) {
    return 32 - Integer.numberOfLeadingZeros(Math.abs(value));
  }

  private void value(int value) {
    int size = size(value);
    bits(value < 0 ? value + (1 << size) - 1 : value, size);
  }

  /** Codes are given in the order of the table. */
  private void symbol(int symbol) {
    bits((symbol >> 4) * AC_SIZES + (symbol & 15), AC_BITS);
  }

  private void bits(int value, int length) {
    for (int i = length - 1; i >= 0; i--) {
      pending = pending << 1 | (value >> i & 1);
      count++;
      if (count == 8) {
        out.u8(pending & 0xff);
        if ((pending & 0xff) == 0xff) {
          out.u8(0);
        }
        count = 0;
      }
    }
  }

  private void align() {
    if (count > 0) {
      bits(0x7f, 8 - count);
    }
  }
}
