package dev.ocellus.image;

import dev.ocellus.image.ImageException.Reason;

/**
 * How large a picture may be.
 *
 * @param maxBytes of its file
 * @param maxPixels its width times its height
 */
public record ImageLimits(long maxBytes, long maxPixels) {
  /** 10 MB (of 1024 x 1024 bytes) and 40 megapixels. */
  public static final ImageLimits DEFAULT = new ImageLimits(10 * 1024 * 1024, 40_000_000);

  /**
   * Checks.
   *
   * @throws IllegalArgumentException when a limit is not positive
   */
  public ImageLimits {
    if (maxBytes < 1 || maxPixels < 1) {
      throw new IllegalArgumentException(
          "limits must be positive; got " + maxBytes + " bytes and " + maxPixels + " pixels");
    }
  }

  /**
   * Checks a file's length.
   *
   * @throws ImageException {@code TOO_LARGE}
   */
  public void checkBytes(long bytes) {
    if (bytes > maxBytes) {
      throw new ImageException(
          Reason.TOO_LARGE,
          "the picture has "
              + Amount.above(bytes, maxBytes, Amount.MEGABYTE)
              + "; the limit is "
              + Amount.limit(maxBytes, Amount.MEGABYTE)
              + "; make it smaller");
    }
  }

  /**
   * Checks a picture's size.
   *
   * @throws ImageException {@code TOO_LARGE}
   */
  public void check(int width, int height) {
    long pixels = (long) width * height;
    if (pixels > maxPixels) {
      throw new ImageException(
          Reason.TOO_LARGE,
          "the picture has "
              + Amount.above(pixels, maxPixels, Amount.MEGAPIXEL)
              + " ("
              + width
              + " x "
              + height
              + "); the limit is "
              + Amount.limit(maxPixels, Amount.MEGAPIXEL)
              + "; make it smaller");
    }
  }

  /**
   * Checks the size that a header claims.
   *
   * @throws ImageException {@code TOO_LARGE}
   */
  public void check(ImageHeader header) {
    check(header.width(), header.height());
  }

  /**
   * Checks the length and reads and checks the header of a file.
   *
   * @return the header
   * @throws ImageException as {@link #checkBytes}, {@link ImageHeader#read} and {@link #check} do
   */
  public ImageHeader check(byte[] file) {
    checkBytes(file.length);
    ImageHeader header = ImageHeader.read(file);
    check(header);
    return header;
  }
}
