package dev.ocellus.hide;

/**
 * Which cells a row or a column of pixels is made of: its own and the two beside it, which at an
 * edge are its own again.
 */
final class Spline {
  private static final int TAPS = 3;

  private final int cells;
  private final int[] own;
  private final float[] weights;

  private Spline(int cells, int pixels) {
    this.cells = cells;
    this.own = new int[pixels];
    this.weights = new float[pixels * TAPS];
  }

  /** The cell that the centre of a pixel lies in. */
  static int cell(int pixel, int cells, int pixels) {
    return (int) ((2L * pixel + 1) * cells / (2L * pixels));
  }

  /** Each pixel has its own cell's value. */
  static Spline flat(int cells, int pixels) {
    Spline spline = new Spline(cells, pixels);
    for (int i = 0; i < pixels; i++) {
      spline.own[i] = cell(i, cells, pixels);
      spline.weights[i * TAPS + 1] = 1;
    }
    return spline;
  }

  /** Uniform quadratic B-spline with the cells' values as control points, at pixels' centres. */
  static Spline smooth(int cells, int pixels) {
    Spline spline = new Spline(cells, pixels);
    for (int i = 0; i < pixels; i++) {
      double place = (i + 0.5) * cells / pixels;
      spline.own[i] = cell(i, cells, pixels);
      double from = place - spline.own[i];
      double to = 1 - from;
      spline.weights[i * TAPS] = (float) (to * to / 2);
      spline.weights[i * TAPS + 1] = (float) (0.5 + from * to);
      spline.weights[i * TAPS + 2] = (float) (from * from / 2);
    }
    return spline;
  }

  /** The value at a pixel; that of cell {@code k} is {@code values[k * stride + offset]}. */
  float at(int pixel, float[] values, int stride, int offset) {
    int cell = own[pixel];
    int before = Math.max(cell - 1, 0);
    int after = Math.min(cell + 1, cells - 1);
    int tap = pixel * TAPS;
    return weights[tap] * values[before * stride + offset]
        + weights[tap + 1] * values[cell * stride + offset]
        + weights[tap + 2] * values[after * stride + offset];
  }
}
