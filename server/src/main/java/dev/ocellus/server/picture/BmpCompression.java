package dev.ocellus.server.picture;

import dev.ocellus.image.ImageException;
import dev.ocellus.image.ImageException.Reason;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Refuses a BMP around another picture: how large that is stands in no header that was checked. */
final class BmpCompression {
  private static final int HEADER_LENGTH_AT = 14;
  private static final int SHORTEST_WITH_COMPRESSION = 40;
  private static final int COMPRESSION_AT = 30;
  private static final int JPEG = 4;
  private static final int PNG = 5;

  private BmpCompression() {}

  static void check(byte[] file) {
    ByteBuffer bmp = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    boolean compressed =
        file.length >= COMPRESSION_AT + Integer.BYTES
            && bmp.getInt(HEADER_LENGTH_AT) >= SHORTEST_WITH_COMPRESSION;
    int compression = compressed ? bmp.getInt(COMPRESSION_AT) : 0;
    if (compression == JPEG || compression == PNG) {
      throw new ImageException(
          Reason.UNSUPPORTED,
          "a BMP that holds a JPEG or PNG is not read here; save the picture as JPEG or PNG itself");
    }
  }
}
