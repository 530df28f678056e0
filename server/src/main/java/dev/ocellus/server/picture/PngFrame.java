package dev.ocellus.server.picture;

import java.io.ByteArrayOutputStream;

/**
 * A part of the picture, or all of it.
 *
 * @param x where its left edge is in the picture
 * @param y where its upper edge is
 * @param pixels its compressed rows
 */
record PngFrame(int x, int y, int width, int height, ByteArrayOutputStream pixels) {
  private static final int SIZE_AT = 4;
  private static final int PLACE_AT = 12;

  /** The frame of an animation, by its control chunk. */
  static PngFrame of(FileBytes control, ByteArrayOutputStream pixels) {
    return new PngFrame(
        control.i32(PLACE_AT),
        control.i32(PLACE_AT + 4),
        control.i32(SIZE_AT),
        control.i32(SIZE_AT + 4),
        pixels);
  }

  boolean isWithin(int pictureWidth, int pictureHeight) {
    return width > 0
        && height > 0
        && x >= 0
        && y >= 0
        && x <= pictureWidth - width
        && y <= pictureHeight - height;
  }
}
