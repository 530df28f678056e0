package dev.ocellus.image;

/** A rectangle of whole pixels; the right column and the bottom row are not part of it. */
public record Area(int left, int top, int right, int bottom) {

  /** The pixels that a rectangle touches. */
  public static Area covering(float left, float top, float right, float bottom) {
    return new Area(
        Rounding.floor(left), Rounding.floor(top), Rounding.ceil(right), Rounding.ceil(bottom));
  }

  /** The part of it that lies in a picture. */
  public Area within(int width, int height) {
    return common(new Area(0, 0, width, height));
  }

  public Area common(Area other) {
    return new Area(
        Math.max(left, other.left),
        Math.max(top, other.top),
        Math.min(right, other.right),
        Math.min(bottom, other.bottom));
  }

  public int width() {
    return right - left;
  }

  public int height() {
    return bottom - top;
  }

  /** Whether it has no pixel, as when its sides have crossed. */
  public boolean isEmpty() {
    return right <= left || bottom <= top;
  }

  /** How many pixels it has. */
  public long pixels() {
    return isEmpty() ? 0 : ((long) right - left) * (bottom - top);
  }
}
