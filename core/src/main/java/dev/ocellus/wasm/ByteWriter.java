package dev.ocellus.wasm;

import java.util.Arrays;
import java.util.Collection;
import java.util.function.Consumer;

/** Bytes, integers in LEB128, names and vectors ("Conventions", "Values"). */
final class ByteWriter {
  /** The longest array that a virtual machine makes for sure. */
  private static final int LONGEST = Integer.MAX_VALUE - 8;

  private byte[] bytes = new byte[256];
  private int size;

  void u8(int value) {
    if (size == bytes.length) {
      grow(1);
    }
    bytes[size++] = (byte) value;
  }

  void bytes(byte[] values, int count) {
    if (count > bytes.length - size) {
      grow(count);
    }
    System.arraycopy(values, 0, bytes, size, count);
    size += count;
  }

  private void grow(int count) {
    bytes = Arrays.copyOf(bytes, capacity(size, count));
  }

  /**
   * How long an array is made for so many more bytes.
   *
   * @throws WasmException when no array can be so long
   */
  static int capacity(int size, int count) {
    long needed = (long) size + count;
    if (needed > LONGEST) {
      throw new WasmException("the module has " + needed + " bytes; at most 2 GB are possible");
    }
    return (int) Math.min(2 * needed, LONGEST);
  }

  /** An integer taken as unsigned. */
  void u32(int value) {
    int rest = value;
    while ((rest & ~127) != 0) {
      u8((rest & 127) | 128);
      rest >>>= 7;
    }
    u8(rest);
  }

  void s64(long value) {
    long rest = value;
    while (rest < -64 || rest > 63) {
      u8(((int) rest & 127) | 128);
      rest >>= 7;
    }
    u8((int) rest & 127);
  }

  /** Four bytes, the lowest first. */
  void littleEndian(int value) {
    for (int shift = 0; shift < 32; shift += 8) {
      u8(value >> shift);
    }
  }

  /**
   * Its length, then a name in ASCII, of which UTF-8 is a superset.
   *
   * @throws WasmException when the name has another character
   */
  void name(String name) {
    u32(name.length());
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) > 127) {
        throw new WasmException("the name \"" + name + "\" is not in ASCII; give another one");
      }
      u8(name.charAt(i));
    }
  }

  /** The number of bytes the content has, then the content. */
  void sized(Consumer<ByteWriter> content) {
    ByteWriter inner = new ByteWriter();
    content.accept(inner);
    u32(inner.size);
    bytes(inner.bytes, inner.size);
  }

  /** The number of elements, then each. */
  <T> void vector(Collection<T> elements, Consumer<T> one) {
    u32(elements.size());
    elements.forEach(one);
  }

  byte[] toByteArray() {
    return Arrays.copyOf(bytes, size);
  }
}
