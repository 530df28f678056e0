package dev.ocellus.image;

import dev.ocellus.tensor.Elements;

/**
 * A part of a resized picture as classifiers see it: red, green, blue, each in a {@link ValueRange}
 * after it is resized as by {@link Resampler#window}; {@code [windowHeight, windowWidth, 3]}.
 * Computed whenever it is asked for as an array.
 *
 * @param picture its alpha is ignored; see {@link Picture#onWhite}
 * @param width of the whole resized picture, in pixels, at least 1
 * @param height likewise
 * @param left where the window begins in the resized picture
 * @param top likewise
 * @param windowWidth in pixels, at least 1
 * @param windowHeight likewise
 * @param range which numbers the pixels' values become
 */
public record AreaWindow(
    Picture picture,
    int width,
    int height,
    int left,
    int top,
    int windowWidth,
    int windowHeight,
    ValueRange range)
    implements Elements {
  private static final int CHANNELS = RgbRows.CHANNELS;

  /**
   * A window.
   *
   * @throws IllegalArgumentException when it is empty or reaches beyond the resized picture
   */
  public AreaWindow {
    Resampler.checkWindow(width, height, left, top, windowWidth, windowHeight);
  }

  /** Of which columns of the picture each column of the window is made. */
  public Axis columns() {
    return Axis.resized(picture.width(), width, left, windowWidth);
  }

  /** Of which rows of the picture each row of the window is made. */
  public Axis rows() {
    return Axis.resized(picture.height(), height, top, windowHeight);
  }

  @Override
  public int size() {
    return Math.multiplyExact(Math.multiplyExact(windowWidth, windowHeight), CHANNELS);
  }

  @Override
  public float[] toArray() {
    float[] rgb =
        Resampler.window(picture.raster(), width, height, left, top, windowWidth, windowHeight);
    for (int i = 0; i < rgb.length; i++) {
      rgb[i] = rgb[i] / range.divisor() - range.shift();
    }
    return rgb;
  }
}
