package dev.ocellus.image;

/**
 * TensorFlow's ResizeBilinear with neither {@code align_corners} nor {@code half_pixel_centers}, to
 * the bit. A band of rows can be computed by itself.
 */
public final class LegacyBilinear {
  private LegacyBilinear() {}

  /**
   * Resizes floats.
   *
   * @param source {@code [height, width, channels]}
   * @param newHeight in pixels, at least 1
   * @param newWidth likewise
   * @param fromRow the first row of the result to compute
   * @param toRow the row after the last one
   * @param out receives {@code [toRow - fromRow, newWidth, channels]}
   * @param offset where in {@code out}
   * @throws IllegalArgumentException when a size is not positive, the band is not within the
   *     result, or an array too short
   */
  public static void resize(
      float[] source,
      int height,
      int width,
      int channels,
      int newHeight,
      int newWidth,
      int fromRow,
      int toRow,
      float[] out,
      int offset) {
    long needed = (long) height * width * channels;
    check(height > 0 && width > 0 && channels > 0, "the source has no pixels");
    check(
        source.length >= needed,
        "the source has " + source.length + " values; " + needed + " are needed");
    checkBand(newHeight, newWidth, fromRow, toRow);
    checkRoom(toRow - fromRow, newWidth, channels, out, offset);
    new FloatSampler(source, width, channels, Lerp.legacy(width, newWidth, 0, newWidth))
        .sample(Lerp.legacy(height, newHeight, fromRow, toRow - fromRow), out, offset);
  }

  /**
   * Resizes a picture as MTCNN sees it: blue, green, red, each {@code (value - 127.5) / 128} before
   * it is interpolated.
   *
   * @param source its alpha is ignored; see {@link Raster#onWhite}
   * @param newHeight in pixels, at least 1
   * @param newWidth likewise
   * @param fromRow the first row of the result to compute
   * @param toRow the row after the last one
   * @param out receives {@code [toRow - fromRow, newWidth, 3]}
   * @param offset where in {@code out}
   * @throws IllegalArgumentException when a size is not positive, the band is not within the
   *     result, or {@code out} too short
   */
  public static void resizeBgr(
      Raster source, int newHeight, int newWidth, int fromRow, int toRow, float[] out, int offset) {
    checkBand(newHeight, newWidth, fromRow, toRow);
    checkRoom(toRow - fromRow, newWidth, BgrSampler.CHANNELS, out, offset);
    new BgrSampler(source, Lerp.legacy(source.width(), newWidth, 0, newWidth))
        .sample(Lerp.legacy(source.height(), newHeight, fromRow, toRow - fromRow), out, offset);
  }

  static void checkBand(int height, int width, int from, int to) {
    check(height > 0 && width > 0, "cannot resize to " + width + " x " + height + " pixels");
    check(
        from >= 0 && from <= to && to <= height,
        "rows " + from + " to " + to + " are not within " + height + " rows");
  }

  static void checkRoom(int height, int width, int channels, float[] out, int offset) {
    long needed = (long) height * width * channels;
    check(
        offset >= 0 && needed <= out.length - offset,
        "the output has "
            + out.length
            + " values; from "
            + offset
            + " on "
            + needed
            + " are needed");
  }

  private static void check(boolean holds, String message) {
    if (!holds) {
      throw new IllegalArgumentException(message);
    }
  }
}
