package dev.ocellus.hide;

import dev.ocellus.image.Area;
import dev.ocellus.image.Raster;
import dev.ocellus.image.Rounding;

/** A part of a picture as the average colours of a few cells, and nothing else of it. */
final class Cells {
  private static final int CHANNELS = 3;

  /** In pixels: the part of a small face has few cells rather than small ones. */
  private static final int LEAST_SIDE = 4;

  private final Area part;
  private final int columns;
  private final int rows;

  /** Red, green and blue of each cell, 0 to 255, rows from the top. */
  private final float[] colours;

  private Cells(Area part, int columns, int rows) {
    this.part = part;
    this.columns = columns;
    this.rows = rows;
    this.colours = new float[columns * rows * CHANNELS];
  }

  /**
   * Averages. Transparent pixels count as much as they are seen, and not at all where they are not.
   *
   * @param part within the picture, not empty
   * @param most how many cells its longer side may have, at least 1
   */
  static Cells of(Raster picture, Area part, int most) {
    int longer = Math.max(part.width(), part.height());
    int across = Math.max(1, Math.min(most, longer / LEAST_SIDE));
    Cells cells =
        new Cells(part, share(part.width(), across, longer), share(part.height(), across, longer));
    cells.average(picture);
    return cells;
  }

  private static int share(int side, int across, int longer) {
    return Math.max(1, Rounding.halfUp((double) side * across / longer));
  }

  private void average(Raster picture) {
    long[] sums = new long[columns * rows * CHANNELS];
    long[] weights = new long[columns * rows];
    byte[] rgba = picture.rgba();
    for (int y = 0; y < part.height(); y++) {
      int row = Spline.cell(y, rows, part.height()) * columns;
      for (int x = 0; x < part.width(); x++) {
        int cell = row + Spline.cell(x, columns, part.width());
        int at = picture.offset(part.left() + x, part.top() + y);
        long alpha = rgba[at + 3] & 255;
        weights[cell] += alpha;
        for (int c = 0; c < CHANNELS; c++) {
          sums[cell * CHANNELS + c] += (rgba[at + c] & 255) * alpha;
        }
      }
    }
    for (int i = 0; i < sums.length; i++) {
      colours[i] = (float) ((double) sums[i] / Math.max(1, weights[i / CHANNELS]));
    }
  }

  /** Gives each cell its one colour. */
  void fill(Raster picture) {
    paint(picture, Spline.flat(columns, part.width()), Spline.flat(rows, part.height()));
  }

  /** Lets the colours of neighbouring cells run into each other. */
  void blend(Raster picture) {
    paint(picture, Spline.smooth(columns, part.width()), Spline.smooth(rows, part.height()));
  }

  private void paint(Raster picture, Spline across, Spline down) {
    byte[] rgba = picture.rgba();
    float[] line = new float[columns * CHANNELS];
    for (int y = 0; y < part.height(); y++) {
      for (int i = 0; i < line.length; i++) {
        line[i] = down.at(y, colours, line.length, i);
      }
      int at = picture.offset(part.left(), part.top() + y);
      for (int x = 0; x < part.width(); x++, at += 4) {
        for (int c = 0; c < CHANNELS; c++) {
          rgba[at + c] = Rounding.toByte(across.at(x, line, CHANNELS, c));
        }
      }
    }
  }
}
