package dev.ocellus.paint;

import dev.ocellus.image.Rounding;

/** A rectangle of whole pixels; the right column and the bottom row are not part of it. */
record Area(int left, int top, int right, int bottom) {

  /** The pixels that a rectangle and its softened edge touch. */
  static Area around(float left, float top, float right, float bottom) {
    return new Area(
        Rounding.floor(left - 0.5f),
        Rounding.floor(top - 0.5f),
        Rounding.ceil(right + 0.5f),
        Rounding.ceil(bottom + 0.5f));
  }

  Area within(int width, int height) {
    return common(new Area(0, 0, width, height));
  }

  Area common(Area other) {
    return new Area(
        Math.max(left, other.left),
        Math.max(top, other.top),
        Math.min(right, other.right),
        Math.min(bottom, other.bottom));
  }

  /** How many pixels it has; none when its sides have crossed. */
  long pixels() {
    return right <= left || bottom <= top ? 0 : ((long) right - left) * (bottom - top);
  }
}
