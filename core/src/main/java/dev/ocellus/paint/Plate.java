package dev.ocellus.paint;

import dev.ocellus.image.Rounding;
import java.util.List;
import java.util.Optional;

/**
 * A label on its ground, in whole pixels: above its box where there is room, else inside of the
 * box's upper edge, and always within the picture.
 *
 * @param scale how many pixels a pixel of the font takes
 * @param rim how far the dark rim reaches beyond the ground
 */
record Plate(Text text, int scale, int rim, int x, int y) {

  /** The plate for a text; none when there is no text or the picture is too small for it. */
  static Optional<Plate> of(
      Text text, RoundedBox box, Pen pen, int pictureWidth, int pictureHeight) {
    int rim = Rounding.ceil(pen.outline());
    int roomAcross = pictureWidth - 2 * rim;
    int roomDown = pictureHeight - 2 * rim;
    int scale = pen.textScale();
    while (scale > 0 && (width(text, scale) > roomAcross || height(scale) > roomDown)) {
      scale--;
    }
    if (scale == 0 || text.width() == 0) {
      return Optional.empty();
    }
    float edge = pen.line() / 2;
    int inset = Rounding.ceil(edge) + 2 * rim;
    int above = Rounding.floor(box.top()) - inset - height(scale);
    boolean fitsAbove = above >= rim;
    int x = fitsAbove ? Rounding.halfUp(box.left() - edge) : Rounding.ceil(box.left()) + inset;
    int y = fitsAbove ? above : Rounding.ceil(box.top()) + inset;
    return Optional.of(
        new Plate(
            text,
            scale,
            rim,
            clamp(x, rim, rim + roomAcross - width(text, scale)),
            clamp(y, rim, rim + roomDown - height(scale))));
  }

  Shape ground() {
    return grown(0);
  }

  Shape outline() {
    return grown(rim);
  }

  List<Shape> letters() {
    return text.at(x + margin(scale), y + margin(scale), scale);
  }

  private RoundedBox grown(int by) {
    return new RoundedBox(
        x - by, y - by, x + width(text, scale) + by, y + height(scale) + by, 1 + 1.5f * scale + by);
  }

  private static int width(Text text, int scale) {
    return text.width() * scale + 2 * margin(scale);
  }

  private static int height(int scale) {
    return Text.CAPITAL_HEIGHT * scale + 2 * margin(scale);
  }

  private static int margin(int scale) {
    return 2 * scale + 1;
  }

  private static int clamp(int value, int low, int high) {
    return Math.max(low, Math.min(value, high));
  }
}
