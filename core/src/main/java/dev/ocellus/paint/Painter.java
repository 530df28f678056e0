package dev.ocellus.paint;

import dev.ocellus.image.Raster;
import java.util.List;

/**
 * Draws marks onto a picture: a green frame with a dark rim, which shows on every ground, dots, and
 * a label on a plate.
 */
public final class Painter {
  private static final Ink GREEN = new Ink(40, 226, 122, 1);
  private static final Ink RIM = new Ink(0, 24, 12, 0.6f);
  private static final Ink DOT = new Ink(236, 255, 243, 1);
  private static final Ink LETTER = new Ink(0, 32, 16, 1);

  private final Raster picture;
  private final Canvas canvas;

  private Painter(Raster picture) {
    this.picture = picture;
    this.canvas = new Canvas(picture);
  }

  /**
   * A copy of {@code picture} with {@code marks} on it. Where labels would hide other marks, those
   * of the first marks are kept.
   */
  public static Raster paint(Raster picture, List<Mark> marks) {
    Painter painter = new Painter(picture.copy());
    List<Mark> drawn = marks.stream().filter(Painter::isDrawable).toList();
    drawn.forEach(painter::frame);
    drawn.forEach(painter::dots);
    painter.labels(drawn);
    return painter.picture;
  }

  private static boolean isDrawable(Mark mark) {
    return mark.width() >= 0
        && mark.height() >= 0
        && isFinite(mark.x() + mark.width())
        && isFinite(mark.y() + mark.height());
  }

  private static boolean isFinite(float value) {
    return Math.abs(value) <= Float.MAX_VALUE;
  }

  private void frame(Mark mark) {
    Pen pen = pen(mark);
    RoundedBox box = box(mark, pen);
    stroke(new Frame(box, pen.line() + 2 * pen.outline()), RIM);
    stroke(new Frame(box, pen.line()), GREEN);
  }

  private void stroke(Frame frame, Ink ink) {
    frame.sides().forEach(side -> canvas.fill(frame, side, ink));
  }

  /** Edges far beyond the picture are drawn in, where float coordinates are still exact. */
  private RoundedBox box(Mark mark, Pen pen) {
    float beyond = 4 * pen.line() + pen.corner();
    float left = clamp(mark.x(), -beyond, picture.width() + beyond);
    float top = clamp(mark.y(), -beyond, picture.height() + beyond);
    float right = clamp(mark.x() + mark.width(), -beyond, picture.width() + beyond);
    float bottom = clamp(mark.y() + mark.height(), -beyond, picture.height() + beyond);
    float corner = Math.min(pen.corner(), Math.min(right - left, bottom - top) / 2);
    return new RoundedBox(left, top, right, bottom, corner);
  }

  private void dots(Mark mark) {
    Pen pen = pen(mark);
    for (Mark.Dot dot : mark.dots()) {
      canvas.fill(new Disc(dot.x(), dot.y(), pen.dot() + pen.dotOutline()), RIM);
      canvas.fill(new Disc(dot.x(), dot.y(), pen.dot()), DOT);
    }
  }

  private void labels(List<Mark> marks) {
    List<RoundedBox> boxes = marks.stream().map(mark -> box(mark, pen(mark))).toList();
    PlateLayout layout = new PlateLayout(picture.width(), picture.height(), boxes);
    for (int i = 0; i < marks.size(); i++) {
      Mark mark = marks.get(i);
      layout.place(new Text(mark.label()), boxes.get(i), pen(mark)).ifPresent(this::plate);
    }
  }

  private void plate(Plate plate) {
    canvas.fill(plate.outline(), RIM);
    canvas.fill(plate.ground(), GREEN);
    plate.letters().forEach(letter -> canvas.fill(letter, LETTER));
  }

  private Pen pen(Mark mark) {
    return Pen.of(picture.width(), picture.height(), mark);
  }

  private static float clamp(float value, float low, float high) {
    return Math.max(low, Math.min(value, high));
  }
}
