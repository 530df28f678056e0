package dev.ocellus.image;

/**
 * A picture: RGBA, 8 bits a channel, alpha not premultiplied, rows from the top, no padding. The
 * origin is the top left corner. The array is shared, not copied.
 */
public final class Raster implements Picture {
  private final int width;
  private final int height;
  private final byte[] rgba;

  private Raster(int width, int height, byte[] rgba) {
    this.width = width;
    this.height = height;
    this.rgba = rgba;
  }

  /**
   * A picture around {@code rgba}.
   *
   * @param width in pixels, at least 1
   * @param height in pixels, at least 1
   * @param rgba {@code width * height * 4} bytes
   * @throws IllegalArgumentException when the sizes do not fit together
   */
  public static Raster of(int width, int height, byte[] rgba) {
    if (width < 1 || height < 1 || (long) width * height * 4 != rgba.length) {
      throw new IllegalArgumentException(
          "a picture of "
              + width
              + " x "
              + height
              + " pixels does not have "
              + rgba.length
              + " bytes of RGBA");
    }
    return new Raster(width, height, rgba);
  }

  /** A transparent black picture. */
  public static Raster blank(int width, int height) {
    return of(width, height, new byte[Math.multiplyExact(Math.multiplyExact(width, height), 4)]);
  }

  @Override
  public int width() {
    return width;
  }

  @Override
  public int height() {
    return height;
  }

  @Override
  public Raster raster() {
    return this;
  }

  /** The picture's own bytes: red, green, blue, alpha of each pixel. */
  public byte[] rgba() {
    return rgba;
  }

  /** Where the red byte of a pixel stands in {@link #rgba}. */
  public int offset(int x, int y) {
    return (y * width + x) * 4;
  }

  public Raster copy() {
    return new Raster(width, height, rgba.clone());
  }

  /**
   * A part of this picture, copied.
   *
   * @throws IllegalArgumentException when the part is empty or reaches beyond the picture
   */
  public Raster crop(int left, int top, int partWidth, int partHeight) {
    if (left < 0
        || top < 0
        || partWidth < 1
        || partHeight < 1
        || partWidth > width - left
        || partHeight > height - top) {
      throw new IllegalArgumentException(
          "a part of "
              + partWidth
              + " x "
              + partHeight
              + " pixels at "
              + left
              + ", "
              + top
              + " is not within a picture of "
              + width
              + " x "
              + height);
    }
    Raster part = blank(partWidth, partHeight);
    for (int y = 0; y < partHeight; y++) {
      System.arraycopy(rgba, offset(left, top + y), part.rgba, part.offset(0, y), partWidth * 4);
    }
    return part;
  }

  /** Whether every pixel's alpha is 255. */
  public boolean isOpaque() {
    for (int i = 3; i < rgba.length; i += 4) {
      if (rgba[i] != -1) {
        return false;
      }
    }
    return true;
  }

  @Override
  public Raster onWhite() {
    if (isOpaque()) {
      return this;
    }
    byte[] flat = new byte[rgba.length];
    for (int i = 0; i < rgba.length; i += 4) {
      int alpha = rgba[i + 3] & 255;
      for (int c = 0; c < 3; c++) {
        int blended = (rgba[i + c] & 255) * alpha + 255 * (255 - alpha);
        flat[i + c] = (byte) ((blended + 127) / 255);
      }
      flat[i + 3] = -1;
    }
    return new Raster(width, height, flat);
  }
}
