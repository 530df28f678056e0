package dev.ocellus.tensor;

/** Bytes that do not change and can be had in parts, wherever they are. */
public interface ByteSource {
  /** How many there are. */
  int length();

  /**
   * Copies a part. Each call may cost far more than a byte does.
   *
   * @param from the first byte to copy
   * @param into receives them
   * @param at where in {@code into}
   * @param count how many; the part must lie within the source, and within {@code into}
   */
  void copy(int from, byte[] into, int at, int count);

  /** The bytes of an array, shared. */
  static ByteSource of(byte[] bytes) {
    return new ByteSource() {
      @Override
      public int length() {
        return bytes.length;
      }

      @Override
      public void copy(int from, byte[] into, int at, int count) {
        System.arraycopy(bytes, from, into, at, count);
      }
    };
  }
}
