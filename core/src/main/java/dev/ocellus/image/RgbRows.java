package dev.ocellus.image;

/** Rows of red, green and blue, 0 to 255; alpha is ignored. */
final class RgbRows extends RowResampler {
  static final int CHANNELS = 3;

  private final Raster source;
  private final Axis horizontal;

  RgbRows(Raster source, Axis horizontal, Axis vertical) {
    super(vertical, horizontal.count() * CHANNELS);
    this.source = source;
    this.horizontal = horizontal;
  }

  @Override
  void resizeRow(int y, float[] into) {
    byte[] rgba = source.rgba();
    int row = source.offset(0, y);
    int[] firsts = horizontal.first();
    int[] lasts = horizontal.last();
    float[] firstWeight = horizontal.firstWeight();
    float[] lastWeight = horizontal.lastWeight();
    float inner = horizontal.innerWeight();
    for (int i = 0, at = 0; i < firsts.length; i++, at += CHANNELS) {
      int first = row + 4 * firsts[i];
      int last = row + 4 * lasts[i];
      long red = 0;
      long green = 0;
      long blue = 0;
      for (int p = first + 4; p < last; p += 4) {
        red += rgba[p] & 255;
        green += rgba[p + 1] & 255;
        blue += rgba[p + 2] & 255;
      }
      float a = firstWeight[i];
      float b = lastWeight[i];
      into[at] = a * (rgba[first] & 255) + inner * red + b * (rgba[last] & 255);
      into[at + 1] = a * (rgba[first + 1] & 255) + inner * green + b * (rgba[last + 1] & 255);
      into[at + 2] = a * (rgba[first + 2] & 255) + inner * blue + b * (rgba[last + 2] & 255);
    }
  }
}
