package dev.ocellus.image;

import dev.ocellus.image.ImageException.Reason;

/**
 * What a picture's file says about itself, read without decoding it.
 *
 * @param width in pixels, at least 1, before an EXIF orientation is applied
 * @param height likewise
 */
public record ImageHeader(ImageFormat format, int width, int height) {
  private static final int SHOWN_BYTES = 8;

  /**
   * Reads the header of a picture.
   *
   * @param file the file's bytes, or at least its start up to where the size stands
   * @throws ImageException {@code UNSUPPORTED} for a picture of a format that is only known by
   *     name, {@code UNREADABLE} for what is no picture or a damaged one
   */
  public static ImageHeader read(byte[] file) {
    HeaderReader reader = HeaderReader.of(file);
    if (reader != null) {
      return checked(reader.format(), reader.readSize(file));
    }
    String unread = UnreadFormat.titleOf(file);
    if (unread != null) {
      throw UnreadFormat.notRead(unread);
    }
    throw new ImageException(
        Reason.UNREADABLE,
        "not a picture: the file "
            + beginning(file)
            + "; expected "
            + ImageFormat.titlesReadEverywhere());
  }

  public long pixels() {
    return (long) width * height;
  }

  private static ImageHeader checked(ImageFormat format, PixelSize size) {
    if (!isSide(size.width()) || !isSide(size.height())) {
      throw new ImageException(
          Reason.UNREADABLE,
          "the "
              + format.title()
              + " picture is damaged: its size is "
              + size.width()
              + " x "
              + size.height()
              + " pixels");
    }
    return new ImageHeader(format, (int) size.width(), (int) size.height());
  }

  private static boolean isSide(long pixels) {
    return pixels >= 1 && pixels <= Integer.MAX_VALUE;
  }

  private static String beginning(byte[] file) {
    if (file.length == 0) {
      return "is empty";
    }
    StringBuilder text = new StringBuilder("begins with");
    for (int i = 0; i < Math.min(file.length, SHOWN_BYTES); i++) {
      text.append(' ')
          .append(Character.forDigit(file[i] >> 4 & 15, 16))
          .append(Character.forDigit(file[i] & 15, 16));
    }
    return text.toString();
  }
}
