package dev.ocellus.image;

import dev.ocellus.tensor.Elements;

/**
 * Squares cut out of a picture as R- and O-Net see them: blue, green, red, cut out as by {@link
 * CropAndResize#bgr}; {@code [n, side, side, 3]}. Computed whenever they are asked for as an array.
 *
 * @param picture its alpha is ignored; see {@link Picture#onWhite}
 * @param boxes top, left, bottom and right of each box, as CropAndResize takes them: 0 is the
 *     centre of the first row or column and 1 that of the last; shared, not copied
 * @param side of each crop in pixels, at least 1
 */
@SuppressWarnings("ArrayRecordComponent")
public record FaceCrops(Picture picture, float[] boxes, int side) implements Elements {
  private static final int CHANNELS = BgrSampler.CHANNELS;
  private static final int SIDES = 4;

  /**
   * Crops.
   *
   * @throws IllegalArgumentException when {@code side} is not positive or a box not whole
   */
  public FaceCrops {
    CropAndResize.checkSize(side, side);
    if (boxes.length % SIDES != 0) {
      throw new IllegalArgumentException(
          "boxes have 4 numbers each; " + boxes.length + " were given");
    }
  }

  /** How many crops there are. */
  public int count() {
    return boxes.length / SIDES;
  }

  /** Between which columns of the picture each column of a crop lies. */
  public Lerp columns(int crop) {
    return Lerp.crop(picture.width(), boxes[crop * SIDES + 1], boxes[crop * SIDES + 3], side);
  }

  /** Between which rows of the picture each row of a crop lies. */
  public Lerp rows(int crop) {
    return Lerp.crop(picture.height(), boxes[crop * SIDES], boxes[crop * SIDES + 2], side);
  }

  @Override
  public int size() {
    return Math.multiplyExact(count(), length());
  }

  private int length() {
    return Math.multiplyExact(Math.multiplyExact(side, side), CHANNELS);
  }

  @Override
  public float[] toArray() {
    Raster source = picture.raster();
    float[] bgr = new float[size()];
    for (int i = 0; i < count(); i++) {
      int box = i * SIDES;
      CropAndResize.bgr(
          source,
          boxes[box],
          boxes[box + 1],
          boxes[box + 2],
          boxes[box + 3],
          side,
          side,
          bgr,
          i * length());
    }
    return bgr;
  }
}
