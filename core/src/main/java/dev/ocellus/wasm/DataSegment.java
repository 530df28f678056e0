package dev.ocellus.wasm;

/** Bytes that are in memory, from this offset on, once the module is instantiated. */
final class DataSegment {
  private final int offset;
  private final byte[] bytes;

  DataSegment(int offset, byte[] bytes) {
    this.offset = offset;
    this.bytes = bytes.clone();
  }

  int offset() {
    return offset;
  }

  byte[] bytes() {
    return bytes;
  }
}
