package dev.ocellus.server.picture;

import dev.ocellus.image.ImageFormat;
import java.nio.ByteBuffer;
import java.util.Optional;

/** The chunks that a PNG consists of. */
final class PngChunks {
  private static final int FIRST = 8;
  private static final int AROUND = 12;
  private static final int EXIF = type("eXIf");
  private static final int PIXELS = type("IDAT");
  private static final int END = type("IEND");

  private PngChunks() {}

  /**
   * The EXIF data, which counts where it stands before the pixels.
   *
   * @throws dev.ocellus.image.ImageException when the file ends before its last chunk does
   */
  static Optional<byte[]> exif(byte[] png) {
    ByteBuffer file = ByteBuffer.wrap(png);
    Optional<byte[]> exif = Optional.empty();
    boolean pixels = false;
    int at = FIRST;
    while (true) {
      long length = at + AROUND <= png.length ? Integer.toUnsignedLong(file.getInt(at)) : -1;
      if (length < 0 || at + AROUND + length > png.length) {
        throw FileBytes.damaged(ImageFormat.PNG, "it ends early", null);
      }
      int type = file.getInt(at + 4);
      pixels |= type == PIXELS;
      if (type == END) {
        return exif;
      }
      if (type == EXIF && !pixels) {
        byte[] data = new byte[(int) length];
        file.get(at + FIRST, data);
        exif = Optional.of(data);
      }
      at += AROUND + (int) length;
    }
  }

  private static int type(String name) {
    return ByteBuffer.wrap(name.getBytes(java.nio.charset.StandardCharsets.US_ASCII)).getInt();
  }
}
