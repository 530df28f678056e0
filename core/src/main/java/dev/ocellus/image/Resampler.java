package dev.ocellus.image;

/**
 * Resizes pictures. Along each axis by itself: the average of the area a pixel covers where the
 * picture shrinks, bilinear interpolation between pixel centres (half-pixel centres, edges
 * repeated) where it grows. Nothing is rounded on the way.
 */
public final class Resampler {
  private Resampler() {}

  /**
   * A part of a resized picture, of which nothing else is computed.
   *
   * @param source its alpha is ignored; see {@link Raster#onWhite}
   * @param width of the whole resized picture, in pixels, at least 1
   * @param height likewise
   * @param left where the window begins in the resized picture
   * @param top likewise
   * @param windowWidth in pixels, at least 1
   * @param windowHeight likewise
   * @return red, green and blue of each pixel, 0 to 255, {@code [windowHeight, windowWidth, 3]}
   * @throws IllegalArgumentException when the window is empty or reaches beyond the resized picture
   */
  public static float[] window(
      Raster source, int width, int height, int left, int top, int windowWidth, int windowHeight) {
    checkWindow(width, height, left, top, windowWidth, windowHeight);
    RgbRows rows =
        new RgbRows(
            source,
            Axis.resized(source.width(), width, left, windowWidth),
            Axis.resized(source.height(), height, top, windowHeight));
    int row = Math.multiplyExact(windowWidth, RgbRows.CHANNELS);
    float[] rgb = new float[Math.multiplyExact(row, windowHeight)];
    for (int y = 0; y < windowHeight; y++) {
      rows.row(y, rgb, y * row);
    }
    return rgb;
  }

  /**
   * A resized picture; {@code source} itself when it has that size. Colours are weighted by their
   * alpha.
   *
   * @param width in pixels, at least 1
   * @param height likewise
   * @throws IllegalArgumentException when a size is not positive
   */
  public static Raster resize(Raster source, int width, int height) {
    checkWindow(width, height, 0, 0, width, height);
    if (width == source.width() && height == source.height()) {
      return source;
    }
    Axis horizontal = Axis.resized(source.width(), width, 0, width);
    Axis vertical = Axis.resized(source.height(), height, 0, height);
    return source.isOpaque()
        ? opaque(source, horizontal, vertical)
        : transparent(source, horizontal, vertical);
  }

  private static Raster opaque(Raster source, Axis horizontal, Axis vertical) {
    RgbRows rows = new RgbRows(source, horizontal, vertical);
    Raster resized = Raster.blank(horizontal.count(), vertical.count());
    float[] row = new float[resized.width() * RgbRows.CHANNELS];
    byte[] rgba = resized.rgba();
    for (int y = 0, at = 0; y < resized.height(); y++) {
      rows.row(y, row, 0);
      for (int i = 0; i < row.length; at++) {
        rgba[at++] = Rounding.toByte(row[i++]);
        rgba[at++] = Rounding.toByte(row[i++]);
        rgba[at++] = Rounding.toByte(row[i++]);
        rgba[at] = -1;
      }
    }
    return resized;
  }

  private static Raster transparent(Raster source, Axis horizontal, Axis vertical) {
    PremultipliedRows rows = new PremultipliedRows(source, horizontal, vertical);
    Raster resized = Raster.blank(horizontal.count(), vertical.count());
    float[] row = new float[resized.width() * PremultipliedRows.CHANNELS];
    byte[] rgba = resized.rgba();
    for (int y = 0, at = 0; y < resized.height(); y++) {
      rows.row(y, row, 0);
      for (int i = 0; i < row.length; i += 4, at += 4) {
        float alpha = row[i + 3];
        if (alpha > 0) {
          rgba[at] = Rounding.toByte(row[i] / alpha);
          rgba[at + 1] = Rounding.toByte(row[i + 1] / alpha);
          rgba[at + 2] = Rounding.toByte(row[i + 2] / alpha);
          rgba[at + 3] = Rounding.toByte(alpha);
        }
      }
    }
    return resized;
  }

  static void checkWindow(
      int width, int height, int left, int top, int windowWidth, int windowHeight) {
    checkRange("columns", left, windowWidth, width);
    checkRange("rows", top, windowHeight, height);
  }

  private static void checkRange(String what, int from, int count, int length) {
    if (from < 0 || count < 1 || count > length - from) {
      throw new IllegalArgumentException(
          what
              + " "
              + from
              + " to "
              + ((long) from + count - 1)
              + " are not within a resized picture of "
              + length
              + " "
              + what);
    }
  }
}
