package dev.ocellus.server.picture;

/** Samples of 1, 2, 4 or 8 bits, several in a byte, the first in the highest bits. */
final class PackedSamples {
  private PackedSamples() {}

  static int get(byte[] row, int i, int bits) {
    int perByte = Byte.SIZE / bits;
    int shift = Byte.SIZE - bits - i % perByte * bits;
    return row[i / perByte] >> shift & ((1 << bits) - 1);
  }
}
