package dev.ocellus.graph.tensorflow;

import dev.ocellus.tensor.ByteSource;

/** The bytes of a file one by one; they are fetched a few thousand at a time. */
final class FileBytes {
  private static final int AT_A_TIME = 4096;

  private final ByteSource source;
  private final byte[] fetched = new byte[AT_A_TIME];
  private int from;
  private int count;

  FileBytes(ByteSource source) {
    this.source = source;
  }

  ByteSource source() {
    return source;
  }

  /** One byte; {@code index} must be within the file. */
  byte at(int index) {
    if (index < from || index >= from + count) {
      from = index;
      count = Math.min(AT_A_TIME, source.length() - index);
      source.copy(from, fetched, 0, count);
    }
    return fetched[index - from];
  }
}
