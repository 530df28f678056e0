package dev.ocellus.server.picture;

import dev.ocellus.image.ImageException;
import dev.ocellus.image.ImageException.Reason;
import dev.ocellus.image.ImageFormat;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A picture's file, or a part of it; reading beyond its end is an {@link ImageException}. */
final class FileBytes {
  private final ImageFormat format;
  private final ByteBuffer bytes;

  FileBytes(ImageFormat format, byte[] bytes, ByteOrder order) {
    this.format = format;
    this.bytes = ByteBuffer.wrap(bytes).order(order);
  }

  int length() {
    return bytes.limit();
  }

  boolean has(long at, long count) {
    return at >= 0 && count >= 0 && at + count <= length();
  }

  int u8(long at) {
    return bytes.get(checked(at, Byte.BYTES)) & 0xff;
  }

  int u16(long at) {
    return bytes.getShort(checked(at, Short.BYTES)) & 0xffff;
  }

  int i32(long at) {
    return bytes.getInt(checked(at, Integer.BYTES));
  }

  long u32(long at) {
    return Integer.toUnsignedLong(i32(at));
  }

  /** Whether these characters stand at a place; not where the file ends before. */
  boolean startsWith(long at, String ascii) {
    byte[] wanted = ascii.getBytes(StandardCharsets.ISO_8859_1);
    return has(at, wanted.length)
        && Arrays.equals(
            bytes.array(), (int) at, (int) at + wanted.length, wanted, 0, wanted.length);
  }

  /** A copy of a part. */
  byte[] copy(long at, long count) {
    int from = checked(at, count);
    return Arrays.copyOfRange(bytes.array(), from, from + (int) count);
  }

  ImageException damaged(String why) {
    return damaged(format, why, null);
  }

  static ImageException damaged(ImageFormat format, String why, Exception cause) {
    var refusal =
        new ImageException(
            Reason.UNREADABLE, "the " + format.title() + " picture is damaged: " + why);
    refusal.initCause(cause);
    return refusal;
  }

  private int checked(long at, long count) {
    if (!has(at, count)) {
      throw damaged("it ends early");
    }
    return (int) at;
  }
}
