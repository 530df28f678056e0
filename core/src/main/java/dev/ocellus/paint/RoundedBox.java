package dev.ocellus.paint;

import dev.ocellus.image.Area;

/** A rectangle with round corners. */
record RoundedBox(float left, float top, float right, float bottom, float radius) implements Shape {

  @Override
  public float distance(float x, float y) {
    float across = Math.abs(x - (left + right) / 2) - (right - left) / 2 + radius;
    float down = Math.abs(y - (top + bottom) / 2) - (bottom - top) / 2 + radius;
    return across <= 0 || down <= 0
        ? Math.max(across, down) - radius
        : (float) Math.sqrt(across * across + down * down) - radius;
  }

  @Override
  public Area bounds() {
    return Shape.around(left, top, right, bottom);
  }
}
