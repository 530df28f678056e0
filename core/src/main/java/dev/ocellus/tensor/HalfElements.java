package dev.ocellus.tensor;

/** Elements that stand in a file as float16, little-endian; every one of them is a float32, too. */
public final class HalfElements extends FileElements {

  /**
   * Elements of a file.
   *
   * @param source the file, which is kept
   * @param offset of the first element, in bytes
   * @param size how many elements
   * @throws IllegalArgumentException when they are not within the source
   */
  public HalfElements(ByteSource source, int offset, int size) {
    super(source, offset, size, Half.BYTES);
  }

  @Override
  float element(byte[] bytes, int at) {
    return Half.toFloat((bytes[at] & 255) | (bytes[at + 1] & 255) << 8);
  }
}
