package dev.ocellus.paint;

import dev.ocellus.image.Area;
import dev.ocellus.image.Rounding;
import java.util.List;

/** The outline of a box; half of its thickness lies on either side of the box's edge. */
record Frame(RoundedBox box, float thickness) implements Shape {

  @Override
  public float distance(float x, float y) {
    return Math.abs(box.distance(x, y)) - thickness / 2;
  }

  @Override
  public Area bounds() {
    float half = thickness / 2;
    return Shape.around(
        box.left() - half, box.top() - half, box.right() + half, box.bottom() + half);
  }

  /** The bounds without most of what the frame encloses, in parts that share no pixel. */
  List<Area> sides() {
    Area all = bounds();
    float inset = thickness / 2 + box.radius() + 1;
    int top = Math.min(all.bottom(), Rounding.ceil(box.top() + inset));
    int bottom = Math.max(top, Rounding.floor(box.bottom() - inset));
    int left = Math.min(all.right(), Rounding.ceil(box.left() + inset));
    int right = Math.max(left, Rounding.floor(box.right() - inset));
    return List.of(
        new Area(all.left(), all.top(), all.right(), top),
        new Area(all.left(), top, left, bottom),
        new Area(right, top, all.right(), bottom),
        new Area(all.left(), bottom, all.right(), all.bottom()));
  }
}
