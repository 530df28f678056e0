package dev.ocellus.image;

/**
 * Between which two source pixels each pixel of an axis lies, and how far from the lower one. The
 * float32 arithmetic is TensorFlow's, step by step; a different order gives different bits.
 */
final class Lerp {
  private static final int OUTSIDE = -1;

  final int[] lower;
  final int[] upper;
  final float[] weight;

  private Lerp(int count) {
    lower = new int[count];
    upper = new int[count];
    weight = new float[count];
  }

  /** ResizeBilinear with neither align_corners nor half_pixel_centers. */
  static Lerp legacy(int from, int to) {
    Lerp lerp = new Lerp(to);
    float scale = from / (float) to;
    for (int i = 0; i < to; i++) {
      lerp.set(i, Math.min(i * scale, from - 1));
    }
    return lerp;
  }

  /** CropAndResize of the part from {@code begin} to {@code end}, where 0 to 1 is the whole. */
  static Lerp crop(int from, float begin, float end, int to) {
    Lerp lerp = new Lerp(to);
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

  int count() {
    return lower.length;
  }

  boolean isOutside(int i) {
    return lower[i] == OUTSIDE;
  }

  private void set(int i, float position) {
    lower[i] = (int) position;
    weight[i] = position - lower[i];
    upper[i] = weight[i] > 0 ? lower[i] + 1 : lower[i];
  }
}
