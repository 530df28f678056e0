package dev.ocellus.image;

/** TensorFlow's CropAndResize, bilinear, with 0 outside of the picture. */
public final class CropAndResize {
  private CropAndResize() {}

  /**
   * Cuts a box out of a picture as MTCNN sees it: blue, green, red, each {@code (value - 127.5) /
   * 128} before it is interpolated.
   *
   * @param source its alpha is ignored; see {@link Raster#onWhite}
   * @param top of the box; 0 is the centre of the first row and 1 that of the last
   * @param left likewise, of the columns
   * @param bottom likewise; above {@code top} it mirrors the crop
   * @param right likewise
   * @param height of the crop in pixels, at least 1
   * @param width likewise
   * @param out receives {@code [height, width, 3]}
   * @param offset where in {@code out}
   * @throws IllegalArgumentException when a size is not positive or {@code out} too short
   */
  public static void bgr(
      Raster source,
      float top,
      float left,
      float bottom,
      float right,
      int height,
      int width,
      float[] out,
      int offset) {
    checkSize(height, width);
    LegacyBilinear.checkRoom(height, width, BgrSampler.CHANNELS, out, offset);
    new BgrSampler(source, Lerp.crop(source.width(), left, right, width))
        .sample(Lerp.crop(source.height(), top, bottom, height), out, offset);
  }

  static void checkSize(int height, int width) {
    if (height < 1 || width < 1) {
      throw new IllegalArgumentException("cannot crop to " + width + " x " + height + " pixels");
    }
  }
}
