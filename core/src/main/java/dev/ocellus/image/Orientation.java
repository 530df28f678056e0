package dev.ocellus.image;

/**
 * How a stored picture must be turned to stand upright; the constants are EXIF's values 1 to 8, in
 * their order. Mirroring is horizontal (left and right change places) and comes before turning.
 */
public enum Orientation {
  UPRIGHT(false, false, false),
  MIRRORED(false, true, false),
  TURN_180(false, true, true),
  MIRRORED_TURN_180(false, false, true),
  MIRRORED_TURN_LEFT(true, false, false),
  TURN_RIGHT(true, false, true),
  MIRRORED_TURN_RIGHT(true, true, true),
  TURN_LEFT(true, true, false);

  private static final int STRIP = 32;

  private final boolean swapsAxes;
  private final boolean fromRight;
  private final boolean fromBottom;

  /**
   * How the turned picture is read from the stored one.
   *
   * @param swapsAxes its rows are the stored columns
   * @param fromRight the stored columns are taken from the right
   * @param fromBottom the stored rows are taken from the bottom
   */
  Orientation(boolean swapsAxes, boolean fromRight, boolean fromBottom) {
    this.swapsAxes = swapsAxes;
    this.fromRight = fromRight;
    this.fromBottom = fromBottom;
  }

  /** The orientation with EXIF's value; {@link #UPRIGHT} for a value outside 1 to 8. */
  public static Orientation ofExif(int value) {
    return value >= 1 && value <= 8 ? values()[value - 1] : UPRIGHT;
  }

  /** Whether width and height change places. */
  public boolean swapsAxes() {
    return swapsAxes;
  }

  /** The stored picture turned upright; itself when it is already. */
  public Raster applyTo(Raster stored) {
    if (this == UPRIGHT) {
      return stored;
    }
    Raster turned =
        swapsAxes
            ? Raster.blank(stored.height(), stored.width())
            : Raster.blank(stored.width(), stored.height());
    int start =
        stored.offset(fromRight ? stored.width() - 1 : 0, fromBottom ? stored.height() - 1 : 0);
    int column = fromRight ? -4 : 4;
    int row = fromBottom ? -4 * stored.width() : 4 * stored.width();
    copy(stored.rgba(), start, swapsAxes ? row : column, swapsAxes ? column : row, turned);
    return turned;
  }

  /** In strips, so that the rows a strip is read from stay in the processor's cache. */
  private static void copy(byte[] from, int start, int alongX, int alongY, Raster to) {
    for (int x = 0; x < to.width(); x += STRIP) {
      int end = Math.min(to.width(), x + STRIP);
      for (int y = 0; y < to.height(); y++) {
        copyRow(from, start + x * alongX + y * alongY, alongX, to, to.offset(x, y), end - x);
      }
    }
  }

  private static void copyRow(byte[] from, int start, int step, Raster to, int offset, int pixels) {
    byte[] rgba = to.rgba();
    int source = start;
    for (int at = offset; at < offset + 4 * pixels; at += 4) {
      rgba[at] = from[source];
      rgba[at + 1] = from[source + 1];
      rgba[at + 2] = from[source + 2];
      rgba[at + 3] = from[source + 3];
      source += step;
    }
  }
}
