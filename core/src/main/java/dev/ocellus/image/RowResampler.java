package dev.ocellus.image;

import java.util.Arrays;

/**
 * Resizes row by row: source rows are narrowed or widened once each, and only two of them are kept,
 * however large the picture is.
 */
abstract class RowResampler {
  private final Axis vertical;
  private final int length;
  private final float[][] kept;
  private final int[] keptRow = {-1, -1};
  private final double[] sums;

  /**
   * Prepares.
   *
   * @param length the number of values of a row: pixels times channels
   */
  RowResampler(Axis vertical, int length) {
    this.vertical = vertical;
    this.length = length;
    this.kept = new float[2][length];
    this.sums = new double[length];
  }

  /** Computes source row {@code y} at its new width. */
  abstract void resizeRow(int y, float[] into);

  /** Computes the {@code i}-th of the vertical axis' rows. */
  final void row(int i, float[] into, int offset) {
    Arrays.fill(sums, 0);
    for (int y = vertical.first()[i]; y <= vertical.last()[i]; y++) {
      add(sourceRow(y), vertical.weight(i, y));
    }
    for (int x = 0; x < length; x++) {
      into[offset + x] = (float) sums[x];
    }
  }

  private void add(float[] row, float weight) {
    for (int x = 0; x < length; x++) {
      sums[x] += weight * row[x];
    }
  }

  /** Neighbouring rows share a source row at most, so one odd and one even row are enough. */
  private float[] sourceRow(int y) {
    int slot = y & 1;
    if (keptRow[slot] != y) {
      resizeRow(y, kept[slot]);
      keptRow[slot] = y;
    }
    return kept[slot];
  }
}
