package dev.ocellus.server.picture;

/** The compression of GIF: codes of growing length, each for a string of indices. */
final class Lzw {
  private static final int MOST_CODES = 1 << 12;
  private static final int LONGEST_CODE = 12;
  private static final int NONE = -1;

  private final byte[] data;
  private final int bits;
  private final int clear;

  /** Of each code's string: the code of all but its last index, both ends, and its length. */
  private final short[] prefixes = new short[MOST_CODES];

  private final byte[] firsts = new byte[MOST_CODES];
  private final byte[] lasts = new byte[MOST_CODES];
  private final int[] lengths = new int[MOST_CODES];

  private int at;
  private int buffer;
  private int buffered;
  private int codeLength;
  private int codes;

  /**
   * Codes to read.
   *
   * @param bits of an index, 1 to 8
   */
  Lzw(int bits, byte[] data) {
    this.data = data;
    this.bits = bits;
    this.clear = 1 << bits;
    for (int i = 0; i < clear; i++) {
      firsts[i] = (byte) i;
      lasts[i] = (byte) i;
      lengths[i] = 1;
    }
    reset();
  }

  /** Reads indices until there are enough, or no more; returns how many were read. */
  int read(byte[] indices) {
    int read = 0;
    int previous = NONE;
    while (read < indices.length) {
      int code = next();
      if (code == clear) {
        reset();
        previous = NONE;
        continue;
      }
      if (code == NONE || code == clear + 1 || code > (previous == NONE ? clear : codes)) {
        return read;
      }
      if (previous != NONE) {
        add(previous, firsts[code == codes ? previous : code]);
      }
      if (codes == 1 << codeLength && codeLength < LONGEST_CODE) {
        codeLength++;
      }
      read += write(code, indices, read);
      previous = code;
    }
    return read;
  }

  private void reset() {
    codeLength = bits + 1;
    codes = clear + 2;
  }

  private int next() {
    while (buffered < codeLength) {
      if (at == data.length) {
        return NONE;
      }
      buffer |= (data[at++] & 0xff) << buffered;
      buffered += Byte.SIZE;
    }
    int code = buffer & ((1 << codeLength) - 1);
    buffer >>>= codeLength;
    buffered -= codeLength;
    return code;
  }

  /** A new string: an old one and an index. When there is no room for more, it stays as it is. */
  private void add(int prefix, byte last) {
    if (codes == MOST_CODES) {
      return;
    }
    prefixes[codes] = (short) prefix;
    firsts[codes] = firsts[prefix];
    lasts[codes] = last;
    lengths[codes] = lengths[prefix] + 1;
    codes++;
  }

  /** Writes a code's string from its end, which may lie beyond the indices. */
  private int write(int code, byte[] indices, int from) {
    int rest = code;
    for (int i = from + lengths[code] - 1; i >= from; i--) {
      if (i < indices.length) {
        indices[i] = lasts[rest];
      }
      rest = prefixes[rest];
    }
    return Math.min(lengths[code], indices.length - from);
  }
}
