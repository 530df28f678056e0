package dev.ocellus.result;

import dev.ocellus.image.Area;

/**
 * A rectangle in a picture, in pixels from its top left corner; it may reach beyond the picture's
 * edges.
 */
public record Box(float x, float y, float width, float height) {

  public float right() {
    return x + width;
  }

  public float bottom() {
    return y + height;
  }

  public float area() {
    return width * height;
  }

  /** The pixels it touches. */
  public Area pixels() {
    return Area.covering(x, y, right(), bottom());
  }

  /** The part within a picture; negative in width or height where there is none. */
  public Box within(int pictureWidth, int pictureHeight) {
    float left = Math.max(x, 0);
    float top = Math.max(y, 0);
    return new Box(
        left, top, Math.min(right(), pictureWidth) - left, Math.min(bottom(), pictureHeight) - top);
  }

  /** Intersection over union (IoU), 0 to 1. */
  public float iou(Box other) {
    float w = Math.min(right(), other.right()) - Math.max(x, other.x);
    float h = Math.min(bottom(), other.bottom()) - Math.max(y, other.y);
    if (w <= 0 || h <= 0) {
      return 0;
    }
    float intersection = w * h;
    return intersection / (area() + other.area() - intersection);
  }
}
