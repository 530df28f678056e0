package dev.ocellus.image;

import java.util.Arrays;

/**
 * Samples a picture as MTCNN sees it: blue, green, red, each {@code (value - 127.5) / 128}. Alpha
 * is ignored.
 */
final class BgrSampler extends BilinearSampler {
  static final int CHANNELS = 3;

  private static final float[] NORMALIZED = normalized();

  private final Raster source;

  BgrSampler(Raster source, Lerp columns) {
    super(columns, CHANNELS);
    this.source = source;
  }

  @Override
  void sampleRow(int y, Lerp columns, float[] into) {
    int row = source.offset(0, y);
    int[] lower = columns.lower();
    int[] upper = columns.upper();
    float[] weight = columns.weight();
    int at = 0;
    for (int i = 0; i < lower.length; i++, at += CHANNELS) {
      if (columns.isOutside(i)) {
        Arrays.fill(into, at, at + CHANNELS, 0);
      } else {
        samplePixel(row + 4 * lower[i], row + 4 * upper[i], weight[i], into, at);
      }
    }
  }

  private void samplePixel(int left, int right, float weight, float[] into, int at) {
    byte[] rgba = source.rgba();
    float blue = NORMALIZED[rgba[left + 2] & 255];
    float green = NORMALIZED[rgba[left + 1] & 255];
    float red = NORMALIZED[rgba[left] & 255];
    into[at] = blue + (NORMALIZED[rgba[right + 2] & 255] - blue) * weight;
    into[at + 1] = green + (NORMALIZED[rgba[right + 1] & 255] - green) * weight;
    into[at + 2] = red + (NORMALIZED[rgba[right] & 255] - red) * weight;
  }

  private static float[] normalized() {
    float[] table = new float[256];
    for (int i = 0; i < table.length; i++) {
      table[i] = (i - 127.5f) / 128;
    }
    return table;
  }
}
