package dev.ocellus.paint;

import dev.ocellus.image.Area;
import dev.ocellus.image.Rounding;
import java.util.List;

/**
 * A label on its ground, in whole pixels.
 *
 * @param scale how many pixels a pixel of the font takes
 * @param rim how far the dark rim reaches beyond the ground
 * @param x the ground's left edge
 * @param y the ground's upper edge
 */
record Plate(Text text, int scale, int rim, int x, int y) {

  /** A plate somewhere, with the text as large as the pen and the picture let it be; 0 is not. */
  static Plate of(Text text, Pen pen, int pictureWidth, int pictureHeight) {
    int rim = Rounding.ceil(pen.outline());
    Plate plate = new Plate(text, pen.textScale(), rim, rim, rim);
    while (plate.scale > 0 && !plate.fits(pictureWidth, pictureHeight)) {
      plate = new Plate(text, plate.scale - 1, rim, rim, rim);
    }
    return plate;
  }

  private boolean fits(int pictureWidth, int pictureHeight) {
    return width() + 2 * rim <= pictureWidth && height() + 2 * rim <= pictureHeight;
  }

  Plate at(int newX, int newY) {
    return new Plate(text, scale, rim, newX, newY);
  }

  int width() {
    return text.width() * scale + 2 * margin();
  }

  int height() {
    return Text.CAPITAL_HEIGHT * scale + 2 * margin();
  }

  /** With the rim. */
  Area area() {
    return new Area(x - rim, y - rim, x + width() + rim, y + height() + rim);
  }

  Shape ground() {
    return grown(0);
  }

  Shape outline() {
    return grown(rim);
  }

  List<Shape> letters() {
    return text.at(x + margin(), y + margin(), scale);
  }

  private RoundedBox grown(int by) {
    return new RoundedBox(
        x - by, y - by, x + width() + by, y + height() + by, 1 + 1.5f * scale + by);
  }

  private int margin() {
    return 2 * scale + 1;
  }
}
