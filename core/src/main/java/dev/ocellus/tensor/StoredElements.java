package dev.ocellus.tensor;

/** Elements as they stand in a file: float32, little-endian, one after another. */
public final class StoredElements extends KeptElements {
  private static final int BYTES = Float.BYTES;
  private static final int AT_A_TIME = 1024;

  private final ByteSource source;
  private final int offset;
  private final int size;

  /**
   * Elements of a file.
   *
   * @param source the file, which is kept
   * @param offset of the first element, in bytes
   * @param size how many elements
   * @throws IllegalArgumentException when they are not within the source
   */
  public StoredElements(ByteSource source, int offset, int size) {
    if (offset < 0 || size < 0 || (long) offset + (long) size * BYTES > source.length()) {
      throw new IllegalArgumentException(
          size + " elements at byte " + offset + " are not within " + source.length() + " bytes");
    }
    this.source = source;
    this.offset = offset;
    this.size = size;
  }

  public ByteSource source() {
    return source;
  }

  /** Where in the source the first element stands, in bytes. */
  public int offset() {
    return offset;
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  protected float[] read() {
    float[] elements = new float[size];
    byte[] bytes = new byte[Math.min(size, AT_A_TIME) * BYTES];
    for (int from = 0; from < size; from += AT_A_TIME) {
      int count = Math.min(AT_A_TIME, size - from);
      source.copy(offset + from * BYTES, bytes, 0, count * BYTES);
      for (int i = 0; i < count; i++) {
        elements[from + i] = element(bytes, i * BYTES);
      }
    }
    return elements;
  }

  private static float element(byte[] bytes, int at) {
    return Float.intBitsToFloat(
        (bytes[at] & 255)
            | (bytes[at + 1] & 255) << 8
            | (bytes[at + 2] & 255) << 16
            | bytes[at + 3] << 24);
  }
}
