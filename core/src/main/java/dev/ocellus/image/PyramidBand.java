package dev.ocellus.image;

import dev.ocellus.tensor.Elements;

/**
 * A band of rows of a resized picture as P-Net sees it: blue, green, red, resized as by {@link
 * LegacyBilinear#resizeBgr}; {@code [bottom - top, levelWidth, 3]}. Computed whenever it is asked
 * for as an array.
 *
 * @param picture its alpha is ignored; see {@link Picture#onWhite}
 * @param levelHeight of the whole resized picture, in pixels, at least 1
 * @param levelWidth likewise
 * @param top the first row of the band
 * @param bottom the row after the last one
 */
public record PyramidBand(Picture picture, int levelHeight, int levelWidth, int top, int bottom)
    implements Elements {
  private static final int CHANNELS = BgrSampler.CHANNELS;

  /**
   * A band.
   *
   * @throws IllegalArgumentException when a size is not positive or the band is not within the
   *     resized picture
   */
  public PyramidBand {
    LegacyBilinear.checkBand(levelHeight, levelWidth, top, bottom);
  }

  /** Between which columns of the picture each column of the band lies. */
  public Lerp columns() {
    return Lerp.legacy(picture.width(), levelWidth, 0, levelWidth);
  }

  /** Between which rows of the picture each row of the band lies. */
  public Lerp rows() {
    return Lerp.legacy(picture.height(), levelHeight, top, bottom - top);
  }

  @Override
  public int size() {
    return Math.multiplyExact(Math.multiplyExact(bottom - top, levelWidth), CHANNELS);
  }

  @Override
  public float[] toArray() {
    float[] bgr = new float[size()];
    LegacyBilinear.resizeBgr(picture.raster(), levelHeight, levelWidth, top, bottom, bgr, 0);
    return bgr;
  }
}
