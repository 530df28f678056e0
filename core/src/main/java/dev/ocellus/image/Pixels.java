package dev.ocellus.image;

import dev.ocellus.tensor.ByteSource;

/**
 * A decoded picture on its way to where it will be looked at.
 *
 * @param width in pixels, at least 1
 * @param height likewise
 * @param opaque whether it is known that every pixel's alpha is 255
 * @param rgba red, green, blue and alpha of each pixel, 8 bits each, alpha not premultiplied, rows
 *     from the top
 */
public record Pixels(int width, int height, boolean opaque, ByteSource rgba) {
  public Pixels {
    if ((long) width * height * 4 != rgba.length()) {
      throw new IllegalArgumentException(
          "a picture of "
              + width
              + " x "
              + height
              + " pixels does not have "
              + rgba.length()
              + " bytes of RGBA");
    }
  }

  /** The picture in a Java array. */
  public Raster toRaster() {
    byte[] bytes = new byte[rgba.length()];
    rgba.copy(0, bytes, 0, bytes.length);
    return Raster.of(width, height, bytes);
  }
}
