package dev.ocellus.paint;

/** Something to fill, given by the signed distance from its edge. */
interface Shape {
  /** How far a place is outside of the shape, in pixels; negative inside. */
  float distance(float x, float y);

  /** The pixels the shape may touch. */
  Area bounds();
}
