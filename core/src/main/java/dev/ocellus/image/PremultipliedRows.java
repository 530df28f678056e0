package dev.ocellus.image;

/**
 * Rows of colour times alpha, 0 to 255 * 255, and alpha, 0 to 255: what averages of transparent
 * pixels must be made of, or their colour would show.
 */
final class PremultipliedRows extends RowResampler {
  static final int CHANNELS = 4;

  private final Raster source;
  private final Axis horizontal;
  private final long[] sums = new long[CHANNELS];

  PremultipliedRows(Raster source, Axis horizontal, Axis vertical) {
    super(vertical, horizontal.count() * CHANNELS);
    this.source = source;
    this.horizontal = horizontal;
  }

  @Override
  void resizeRow(int y, float[] into) {
    int row = source.offset(0, y);
    for (int i = 0; i < horizontal.count(); i++) {
      int first = row + 4 * horizontal.first()[i];
      int last = row + 4 * horizontal.last()[i];
      sum(first + 4, last);
      for (int c = 0; c < CHANNELS; c++) {
        into[i * CHANNELS + c] =
            horizontal.firstWeight()[i] * premultiplied(first, c)
                + horizontal.innerWeight() * sums[c]
                + horizontal.lastWeight()[i] * premultiplied(last, c);
      }
    }
  }

  private void sum(int from, int to) {
    for (int c = 0; c < CHANNELS; c++) {
      long sum = 0;
      for (int p = from; p < to; p += 4) {
        sum += premultiplied(p, c);
      }
      sums[c] = sum;
    }
  }

  private int premultiplied(int pixel, int channel) {
    byte[] rgba = source.rgba();
    int alpha = rgba[pixel + 3] & 255;
    return channel == 3 ? alpha : (rgba[pixel + channel] & 255) * alpha;
  }
}
