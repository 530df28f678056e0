package dev.ocellus.wasm;

import java.util.Arrays;
import java.util.Collection;
import java.util.function.Consumer;

/** Bytes, integers in LEB128, names and vectors ("Conventions", "Values"). */
final class ByteWriter {
  private byte[] bytes = new byte[256];
  private int size;

  void u8(int value) {
    if (size == bytes.length) {
      bytes = Arrays.copyOf(bytes, 2 * size);
    }
    bytes[size++] = (byte) value;
  }

  void bytes(byte[] values, int count) {
    if (count > bytes.length - size) {
      bytes = Arrays.copyOf(bytes, 2 * (size + count));
    }
    System.arraycopy(values, 0, bytes, size, count);
    size += count;
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

  /** Its length in bytes, then a text in UTF-8 (RFC 3629). */
  void name(String text) {
    sized(
        utf8 -> {
          for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
            utf8.character(text.codePointAt(i));
          }
        });
  }

  private void character(int code) {
    if (code < 0x80) {
      u8(code);
      return;
    }
    int following = code < 0x800 ? 1 : code < 0x10000 ? 2 : 3;
    u8(((0xFF80 >> following) & 0xFF) | (code >> (6 * following)));
    for (int shift = 6 * (following - 1); shift >= 0; shift -= 6) {
      u8(0x80 | ((code >> shift) & 0x3F));
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
