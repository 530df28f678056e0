package dev.ocellus.paint;

import dev.ocellus.image.Area;

/** A filled circle. */
record Disc(float x, float y, float radius) implements Shape {

  @Override
  public float distance(float atX, float atY) {
    float across = atX - x;
    float down = atY - y;
    return (float) Math.sqrt(across * across + down * down) - radius;
  }

  @Override
  public Area bounds() {
    return Shape.around(x - radius, y - radius, x + radius, y + radius);
  }
}
