package dev.ocellus.image;

import java.util.Arrays;

/**
 * Bilinear interpolation as TensorFlow computes it: along the rows first, then between them. What
 * is outside of the source is 0.
 */
abstract class BilinearSampler {
  private final Lerp columns;
  private final int length;
  private final float[][] kept;
  private final int[] keptRow = {-1, -1};

  BilinearSampler(Lerp columns, int channels) {
    this.columns = columns;
    this.length = columns.count() * channels;
    this.kept = new float[2][length];
  }

  /** Interpolates along source row {@code y}. */
  abstract void sampleRow(int y, Lerp columns, float[] into);

  /** Computes the rows and writes them to {@code out}, one after another. */
  final void sample(Lerp rows, float[] out, int offset) {
    int at = offset;
    for (int i = 0; i < rows.count(); i++, at += length) {
      if (rows.isOutside(i)) {
        Arrays.fill(out, at, at + length, 0);
      } else {
        between(sourceRow(rows.lower()[i]), sourceRow(rows.upper()[i]), rows.weight()[i], out, at);
      }
    }
  }

  private void between(float[] top, float[] bottom, float weight, float[] out, int at) {
    for (int x = 0; x < length; x++) {
      out[at + x] = top[x] + (bottom[x] - top[x]) * weight;
    }
  }

  /** A row lies between neighbours, so one odd and one even row are enough. */
  private float[] sourceRow(int y) {
    int slot = y & 1;
    if (keptRow[slot] != y) {
      sampleRow(y, columns, kept[slot]);
      keptRow[slot] = y;
    }
    return kept[slot];
  }
}
