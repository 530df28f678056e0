package dev.ocellus.tensor;

/** Elements as they stand in a file: float32, little-endian, one after another. */
public final class StoredElements extends FileElements {

  /**
   * Elements of a file.
   *
   * @param source the file, which is kept
   * @param offset of the first element, in bytes
   * @param size how many elements
   * @throws IllegalArgumentException when they are not within the source
   */
  public StoredElements(ByteSource source, int offset, int size) {
    super(source, offset, size, Float.BYTES);
  }

  @Override
  float element(byte[] bytes, int at) {
    return Float.intBitsToFloat(
        (bytes[at] & 255)
            | (bytes[at + 1] & 255) << 8
            | (bytes[at + 2] & 255) << 16
            | bytes[at + 3] << 24);
  }
}
