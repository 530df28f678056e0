package dev.ocellus.image;

/**
 * Between which two source pixels each pixel of an axis lies, and how far from the lower one: the
 * pixel is {@code lower + (upper - lower) * weight} of their values. The float32 arithmetic is
 * TensorFlow's, step by step; a different order gives different bits.
 *
 * @param lower source pixel of each pixel; {@link #OUTSIDE} where the pixel is 0, being beyond the
 *     source, and the other two do not count
 * @param upper source pixel of each pixel: the lower one or its neighbour
 * @param weight of each upper source pixel, 0 up to 1
 */
@SuppressWarnings("ArrayRecordComponent")
public record Lerp(int[] lower, int[] upper, float[] weight) {
  public static final int OUTSIDE = -1;

  /**
   * The {@code count} pixels from {@code start} of an axis that ResizeBilinear, with neither
   * align_corners nor half_pixel_centers, brings from one length to another.
   */
  static Lerp legacy(int from, int to, int start, int count) {
    Lerp lerp = blank(count);
    float scale = from / (float) to;
    for (int i = 0; i < count; i++) {
      lerp.set(i, Math.min((start + i) * scale, from - 1));
    }
    return lerp;
  }

  /** CropAndResize of the part from {@code begin} to {@code end}, where 0 to 1 is the whole. */
  static Lerp crop(int from, float begin, float end, int to) {
    Lerp lerp = blank(to);
    float scale = to > 1 ? (end - begin) * (from - 1) / (to - 1) : 0;
    float start = to > 1 ? begin * (from - 1) : (float) (0.5 * (begin + end) * (from - 1));
    for (int i = 0; i < to; i++) {
      lerp.set(i, start + i * scale);
      if (!(start + i * scale >= 0 && start + i * scale <= from - 1)) {
        lerp.lower[i] = OUTSIDE;
      }
    }
    return lerp;
  }

  /** How many pixels the axis has. */
  public int count() {
    return lower.length;
  }

  boolean isOutside(int i) {
    return lower[i] == OUTSIDE;
  }

  private static Lerp blank(int count) {
    return new Lerp(new int[count], new int[count], new float[count]);
  }

  private void set(int i, float position) {
    lower[i] = (int) position;
    weight[i] = position - lower[i];
    upper[i] = weight[i] > 0 ? lower[i] + 1 : lower[i];
  }
}
