package dev.ocellus.image;

/** Computes recipes from nothing but their tables and the picture's bytes, pixel by pixel. */
final class TableReader {
  private static final int CHANNELS = 3;

  private TableReader() {}

  static float[] window(AreaWindow window) {
    Axis columns = window.columns();
    Axis rows = window.rows();
    Raster source = window.picture().raster();
    float[] out = new float[window.size()];
    int at = 0;
    for (int y = 0; y < rows.count(); y++) {
      for (int x = 0; x < columns.count(); x++) {
        for (int c = 0; c < CHANNELS; c++) {
          double sum = 0;
          for (int sy = rows.first()[y]; sy <= rows.last()[y]; sy++) {
            sum += weight(rows, y, sy) * alongRow(source, columns, x, sy, c);
          }
          out[at++] = (float) sum / window.range().divisor() - window.range().shift();
        }
      }
    }
    return out;
  }

  private static float alongRow(Raster source, Axis columns, int x, int y, int c) {
    int first = columns.first()[x];
    int last = columns.last()[x];
    int inner = 0;
    for (int i = first + 1; i < last; i++) {
      inner += sample(source, i, y, c);
    }
    return columns.firstWeight()[x] * sample(source, first, y, c)
        + columns.innerWeight() * inner
        + columns.lastWeight()[x] * sample(source, last, y, c);
  }

  private static float weight(Axis axis, int i, int source) {
    if (source == axis.first()[i]) {
      return axis.firstWeight()[i];
    }
    return source == axis.last()[i] ? axis.lastWeight()[i] : axis.innerWeight();
  }

  static float[] band(PyramidBand band) {
    float[] out = new float[band.size()];
    bgr(band.picture().raster(), band.columns(), band.rows(), out, 0);
    return out;
  }

  static float[] crops(FaceCrops crops) {
    float[] out = new float[crops.size()];
    for (int i = 0; i < crops.count(); i++) {
      int at = i * crops.side() * crops.side() * CHANNELS;
      bgr(crops.picture().raster(), crops.columns(i), crops.rows(i), out, at);
    }
    return out;
  }

  private static void bgr(Raster source, Lerp columns, Lerp rows, float[] out, int from) {
    int at = from;
    for (int y = 0; y < rows.count(); y++) {
      for (int x = 0; x < columns.count(); x++) {
        for (int c = CHANNELS - 1; c >= 0; c--) {
          out[at++] = between(source, columns, rows, x, y, c);
        }
      }
    }
  }

  private static float between(Raster source, Lerp columns, Lerp rows, int x, int y, int c) {
    if (rows.lower()[y] == Lerp.OUTSIDE || columns.lower()[x] == Lerp.OUTSIDE) {
      return 0;
    }
    float top = alongRow(source, columns, x, rows.lower()[y], c);
    float bottom = alongRow(source, columns, x, rows.upper()[y], c);
    return top + (bottom - top) * rows.weight()[y];
  }

  private static float alongRow(Raster source, Lerp columns, int x, int y, int c) {
    float left = (sample(source, columns.lower()[x], y, c) - 127.5f) / 128;
    float right = (sample(source, columns.upper()[x], y, c) - 127.5f) / 128;
    return left + (right - left) * columns.weight()[x];
  }

  private static int sample(Raster source, int x, int y, int c) {
    return source.rgba()[source.offset(x, y) + c] & 255;
  }
}
