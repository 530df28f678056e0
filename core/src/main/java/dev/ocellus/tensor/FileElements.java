package dev.ocellus.tensor;

/** Elements that stand in a file, one after the other, and are decoded when they are asked for. */
abstract class FileElements extends KeptElements {
  private static final int AT_A_TIME = 1024;

  private final ByteSource source;
  private final int offset;
  private final int size;
  private final int bytes;

  /**
   * Elements of a file.
   *
   * @param bytes how many bytes an element has
   * @throws IllegalArgumentException when they are not within the source
   */
  FileElements(ByteSource source, int offset, int size, int bytes) {
    if (offset < 0 || size < 0 || (long) offset + (long) size * bytes > source.length()) {
      throw new IllegalArgumentException(
          size + " elements at byte " + offset + " are not within " + source.length() + " bytes");
    }
    this.source = source;
    this.offset = offset;
    this.size = size;
    this.bytes = bytes;
  }

  /** The element that stands at a byte, little-endian. */
  abstract float element(byte[] bytes, int at);

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
    byte[] part = new byte[Math.min(size, AT_A_TIME) * bytes];
    for (int from = 0; from < size; from += AT_A_TIME) {
      int count = Math.min(AT_A_TIME, size - from);
      source.copy(offset + from * bytes, part, 0, count * bytes);
      for (int i = 0; i < count; i++) {
        elements[from + i] = element(part, i * bytes);
      }
    }
    return elements;
  }
}
