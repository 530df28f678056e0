package dev.ocellus.hide;

import dev.ocellus.image.Area;
import dev.ocellus.image.Raster;

/** A solid colour. */
final class Cover {
  private static final byte RED = 19;
  private static final byte GREEN = 32;
  private static final byte BLUE = 26;

  private Cover() {}

  static void fill(Raster picture, Area part) {
    byte[] rgba = picture.rgba();
    for (int y = part.top(); y < part.bottom(); y++) {
      int end = picture.offset(part.right(), y);
      for (int at = picture.offset(part.left(), y); at < end; at += 4) {
        rgba[at] = RED;
        rgba[at + 1] = GREEN;
        rgba[at + 2] = BLUE;
      }
    }
  }
}
