package dev.ocellus.server.picture;

import dev.ocellus.image.ImageFormat;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The container of WebP pictures. Its length is checked here, because the decoder makes do. */
final class RiffFile {
  private static final int LENGTH_AT = 4;
  private static final int BEFORE_COUNTED = 8;

  private RiffFile() {}

  /**
   * Checks that the file is as long as it says.
   *
   * @throws dev.ocellus.image.ImageException when it ends early
   */
  static void checkLength(byte[] file) {
    int length = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).getInt(LENGTH_AT);
    if (Integer.toUnsignedLong(length) + BEFORE_COUNTED > file.length) {
      throw PictureDecoder.damaged(ImageFormat.WEBP, "it ends early", null);
    }
  }
}
