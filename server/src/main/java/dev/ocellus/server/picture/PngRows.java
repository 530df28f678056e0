package dev.ocellus.server.picture;

import dev.ocellus.image.ImageFormat;
import dev.ocellus.model.Progress;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** The rows of a PNG, unpacked and with their filters undone, one after the other. */
final class PngRows implements AutoCloseable {
  private static final int ZLIB_HEADER = 2;

  /** A byte that an inflater without header wants behind the end. */
  private static final int SPARE = 1;

  private static final int NONE = 0;
  private static final int SUB = 1;
  private static final int UP = 2;
  private static final int AVERAGE = 3;
  private static final int PAETH = 4;

  private final FileBytes file;
  private final Progress progress;
  private final Inflater inflater = new Inflater(true);
  private final byte[] filter = new byte[1];

  /**
   * Rows to unpack.
   *
   * @param packed in the format of zlib (RFC 1950); the checksum at its end does not count, as the
   *     chunks have their own
   * @param progress asked at each row; may end the reading
   */
  PngRows(FileBytes file, byte[] packed, Progress progress) {
    this.file = file;
    this.progress = progress;
    if (packed.length < ZLIB_HEADER || !isZlib(packed[0] & 0xff, packed[1] & 0xff)) {
      throw file.damaged("its pixels cannot be unpacked");
    }
    byte[] deflated = Arrays.copyOfRange(packed, ZLIB_HEADER, packed.length + SPARE);
    inflater.setInput(deflated);
  }

  /** Deflate, a window of at most 32 KiB, no dictionary, and a multiple of 31. */
  private static boolean isZlib(int method, int flags) {
    return (method & 0xf) == 8
        && method >> 4 <= 7
        && (flags & 0x20) == 0
        && ((method << 8) | flags) % 31 == 0;
  }

  /**
   * Reads a row.
   *
   * @param row gets the row's bytes
   * @param above the row before it; zeros for the first
   * @param distance how far to the left the sample is that a filter compares
   */
  void read(byte[] row, byte[] above, int distance) {
    progress.at(0);
    unpack(filter);
    unpack(row);
    switch (filter[0]) {
      case NONE -> {}
      case SUB -> sub(row, distance);
      case UP -> up(row, above);
      case AVERAGE -> average(row, above, distance);
      case PAETH -> paeth(row, above, distance);
      default -> throw file.damaged("there is no filter " + (filter[0] & 0xff));
    }
  }

  @Override
  public void close() {
    inflater.end();
  }

  private void unpack(byte[] bytes) {
    try {
      int at = 0;
      while (at < bytes.length) {
        int unpacked = inflater.inflate(bytes, at, bytes.length - at);
        if (unpacked == 0) {
          throw file.damaged("it ends early");
        }
        at += unpacked;
      }
    } catch (DataFormatException e) {
      throw FileBytes.damaged(ImageFormat.PNG, "its pixels cannot be unpacked", e);
    }
  }

  private static void sub(byte[] row, int distance) {
    for (int i = distance; i < row.length; i++) {
      row[i] += row[i - distance];
    }
  }

  private static void up(byte[] row, byte[] above) {
    for (int i = 0; i < row.length; i++) {
      row[i] += above[i];
    }
  }

  private static void average(byte[] row, byte[] above, int distance) {
    for (int i = 0; i < row.length; i++) {
      int left = i < distance ? 0 : row[i - distance] & 0xff;
      row[i] += (byte) ((left + (above[i] & 0xff)) >> 1);
    }
  }

  private static void paeth(byte[] row, byte[] above, int distance) {
    for (int i = 0; i < row.length; i++) {
      int left = i < distance ? 0 : row[i - distance] & 0xff;
      int aboveLeft = i < distance ? 0 : above[i - distance] & 0xff;
      row[i] += (byte) nearest(left, above[i] & 0xff, aboveLeft);
    }
  }

  private static int nearest(int left, int above, int aboveLeft) {
    int fromLeft = Math.abs(above - aboveLeft);
    int fromAbove = Math.abs(left - aboveLeft);
    int fromAboveLeft = Math.abs(left + above - 2 * aboveLeft);
    if (fromLeft <= fromAbove && fromLeft <= fromAboveLeft) {
      return left;
    }
    return fromAbove <= fromAboveLeft ? above : aboveLeft;
  }
}
