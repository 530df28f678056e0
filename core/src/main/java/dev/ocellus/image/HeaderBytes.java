package dev.ocellus.image;

import dev.ocellus.image.ImageException.Reason;

/** The bytes of a picture's file; reading beyond their end is an {@link ImageException}. */
final class HeaderBytes {
  private final String format;
  private final byte[] bytes;

  HeaderBytes(String format, byte[] bytes) {
    this.format = format;
    this.bytes = bytes;
  }

  /** Other bytes of the same picture. */
  HeaderBytes of(byte[] others) {
    return new HeaderBytes(format, others);
  }

  int length() {
    return bytes.length;
  }

  int u8(long at) {
    if (at >= bytes.length) {
      throw damaged("it ends inside its header, after " + bytes.length + " bytes");
    }
    return bytes[(int) at] & 255;
  }

  int u16(long at) {
    return u8(at) << 8 | u8(at + 1);
  }

  int u16le(long at) {
    return u8(at + 1) << 8 | u8(at);
  }

  int u24le(long at) {
    return u8(at + 2) << 16 | u16le(at);
  }

  long u32(long at) {
    return (long) u16(at) << 16 | u16(at + 2);
  }

  long u32le(long at) {
    return (long) u16le(at + 2) << 16 | u16le(at);
  }

  int i32le(long at) {
    return (int) u32le(at);
  }

  /** Four characters; what is not printable becomes {@code ?}. */
  String tag(long at) {
    StringBuilder tag = new StringBuilder(4);
    for (int i = 0; i < 4; i++) {
      int c = u8(at + i);
      tag.append(c >= ' ' && c <= '~' ? (char) c : '?');
    }
    return tag.toString();
  }

  ImageException damaged(String how) {
    return new ImageException(Reason.UNREADABLE, "the " + format + " picture is damaged: " + how);
  }
}
