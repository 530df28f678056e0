package dev.ocellus.wasm;

/**
 * Bytes of a module: in memory once it is instantiated, or passive, which is to be copied there by
 * {@code memory.init}; {@link ModuleBuilder} makes them.
 */
public final class DataSegment {
  private final int index;
  private final String name;
  private final int offset;
  private final byte[] bytes;

  private DataSegment(int index, String name, int offset, byte[] bytes) {
    this.index = index;
    this.name = name;
    this.offset = offset;
    this.bytes = bytes.clone();
  }

  static DataSegment at(int index, int offset, byte[] bytes) {
    return new DataSegment(index, "", offset, bytes);
  }

  static DataSegment passive(int index, String name, byte[] bytes) {
    return new DataSegment(index, name, 0, bytes);
  }

  int index() {
    return index;
  }

  /** What a passive one is called; empty for others. */
  String name() {
    return name;
  }

  boolean isPassive() {
    return !name.isEmpty();
  }

  /** Where one that is not passive begins in memory. */
  int offset() {
    return offset;
  }

  byte[] bytes() {
    return bytes;
  }

  /** How many bytes there are. */
  public int size() {
    return bytes.length;
  }
}
