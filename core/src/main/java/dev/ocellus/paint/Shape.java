package dev.ocellus.paint;

import dev.ocellus.image.Area;

/** Something to fill, given by the signed distance from its edge. */
interface Shape {
  /** How far a place is outside of the shape, in pixels; negative inside. */
  float distance(float x, float y);

  /** The pixels the shape may touch. */
  Area bounds();

  /** The pixels that a rectangle and its softened edge touch. */
  static Area around(float left, float top, float right, float bottom) {
    return Area.covering(left - 0.5f, top - 0.5f, right + 0.5f, bottom + 0.5f);
  }
}
