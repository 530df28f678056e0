package dev.ocellus.image;

/** {@link Resampler}'s definition, computed pixel by pixel in double: slow and plain. */
final class ExactResize {
  private ExactResize() {}

  /** Red, green and blue of the resized picture. */
  static float[] rgb(Raster source, int width, int height) {
    float[] rgb = new float[width * height * 3];
    for (int y = 0; y < height; y++) {
      double[] rows = weights(source.height(), height, y);
      for (int x = 0; x < width; x++) {
        double[] columns = weights(source.width(), width, x);
        for (int c = 0; c < 3; c++) {
          rgb[(y * width + x) * 3 + c] = (float) mean(source, columns, rows, c);
        }
      }
    }
    return rgb;
  }

  private static double mean(Raster source, double[] columns, double[] rows, int channel) {
    double sum = 0;
    for (int y = 0; y < rows.length; y++) {
      for (int x = 0; x < columns.length && rows[y] > 0; x++) {
        sum += rows[y] * columns[x] * (source.rgba()[source.offset(x, y) + channel] & 255);
      }
    }
    return sum;
  }

  /** The weight of each source pixel along one axis. */
  private static double[] weights(int from, int to, int i) {
    double[] weights = new double[from];
    double scale = (double) from / to;
    if (to > from) {
      double centre = Math.max(0, Math.min(from - 1, (i + 0.5) * scale - 0.5));
      int lower = (int) centre;
      weights[lower] = 1 - (centre - lower);
      weights[Math.min(lower + 1, from - 1)] += centre - lower;
    } else {
      for (int k = 0; k < from; k++) {
        double covered = Math.min(k + 1, (i + 1) * scale) - Math.max(k, i * scale);
        weights[k] = Math.max(0, covered) / scale;
      }
    }
    return weights;
  }
}
