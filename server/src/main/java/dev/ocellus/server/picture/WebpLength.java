package dev.ocellus.server.picture;

import dev.ocellus.image.ImageFormat;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Whether a WebP is as long as it says; its decoder makes do with less. */
final class WebpLength {
  private static final int LENGTH_AT = 4;
  private static final int BEFORE_COUNTED = 8;

  private WebpLength() {}

  static void check(byte[] file) {
    int length = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).getInt(LENGTH_AT);
    if (Integer.toUnsignedLong(length) + BEFORE_COUNTED > file.length) {
      throw PictureDecoder.damaged(ImageFormat.WEBP, "it ends early", null);
    }
  }
}
