package dev.ocellus.testing;

import dev.ocellus.tensor.ByteSource;
import java.util.BitSet;

/** The bytes of a file, and which of them were asked for. */
public final class WatchedSource implements ByteSource {
  private final ByteSource bytes;
  private final BitSet copied = new BitSet();
  private int calls;

  public WatchedSource(byte[] bytes) {
    this.bytes = ByteSource.of(bytes);
  }

  @Override
  public int length() {
    return bytes.length();
  }

  @Override
  public void copy(int from, byte[] into, int at, int count) {
    calls++;
    copied.set(from, from + count);
    bytes.copy(from, into, at, count);
  }

  /** How often a part was asked for. */
  public int calls() {
    return calls;
  }

  /** How many bytes were copied, those copied again not counted again. */
  public int copied() {
    return copied.cardinality();
  }

  /** How many of {@code count} bytes were copied. */
  public int copied(int from, int count) {
    return copied.get(from, from + count).cardinality();
  }
}
