package dev.ocellus.result;

/** A place in a picture, in pixels from its top left corner. */
public record Point(float x, float y) {

  /** Whether it lies in a picture of this size, its edges included. */
  public boolean isWithin(int pictureWidth, int pictureHeight) {
    return x >= 0 && y >= 0 && x <= pictureWidth && y <= pictureHeight;
  }
}
