package dev.ocellus.server.sample;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Writes bytes and numbers one after the other. */
public final class Bytes {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  public Bytes u8(int... values) {
    for (int value : values) {
      out.write(value);
    }
    return this;
  }

  public Bytes u16(int... values) {
    for (int value : values) {
      u8(value >> 8, value);
    }
    return this;
  }

  public Bytes u32(long... values) {
    for (long value : values) {
      u16((int) (value >> 16), (int) value);
    }
    return this;
  }

  public Bytes u16le(int... values) {
    for (int value : values) {
      u8(value, value >> 8);
    }
    return this;
  }

  public Bytes u32le(long... values) {
    for (long value : values) {
      u16le((int) value, (int) (value >> 16));
    }
    return this;
  }

  public Bytes text(String ascii) {
    return put(ascii.getBytes(StandardCharsets.ISO_8859_1));
  }

  public Bytes put(byte[] bytes) {
    out.writeBytes(bytes);
    return this;
  }

  public Bytes zeros(int count) {
    return put(new byte[count]);
  }

  public int size() {
    return out.size();
  }

  public byte[] toArray() {
    return out.toByteArray();
  }

  public static byte[] of(int... values) {
    return new Bytes().u8(values).toArray();
  }

  /** How many bytes are missing to a multiple. */
  public static int padding(int length, int multiple) {
    return (multiple - length % multiple) % multiple;
  }

  public static int u16(byte[] file, int at) {
    return (file[at] & 0xff) << 8 | (file[at + 1] & 0xff);
  }

  public static int indexOf(byte[] file, String ascii, int from) {
    return new String(file, StandardCharsets.ISO_8859_1).indexOf(ascii, from);
  }
}
