package dev.ocellus.standalone;

import dev.ocellus.wasm.FunctionBuilder;

/** Texts in ASCII that a module writes; in its memory they follow one another. */
final class Texts {
  private final StringBuilder all = new StringBuilder();
  private int address;

  /** One of them. Its place is known when all are reserved. */
  final class Text {
    private final int start;
    private final int end;

    private Text(int start, int end) {
      this.start = start;
      this.end = end;
    }

    /** The address of its first byte. */
    int from() {
      return address + start;
    }

    /** The address behind its last byte. */
    int to() {
      return address + end;
    }

    /** Leaves both on the stack. */
    FunctionBuilder push(FunctionBuilder f) {
      return f.i32(from()).i32(to());
    }
  }

  Text add(String text) {
    int start = all.length();
    all.append(text);
    return new Text(start, all.length());
  }

  /** Gives all of them their place; none is added from now on. */
  void reserve(MemoryLayout layout) {
    address = layout.reserve(all.length());
  }

  /** Where the first of them is to be. */
  int address() {
    return address;
  }

  byte[] bytes() {
    return Words.ascii(all.toString());
  }
}
