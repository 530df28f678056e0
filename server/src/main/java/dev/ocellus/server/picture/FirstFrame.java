package dev.ocellus.server.picture;

import dev.ocellus.image.ImageHeader;
import dev.ocellus.image.Raster;

/** An animation's first frame on its canvas, which is transparent where the frame is not. */
final class FirstFrame {
  private FirstFrame() {}

  static Raster place(Raster frame, int x, int y, ImageHeader canvas) {
    if (x + frame.width() > canvas.width() || y + frame.height() > canvas.height()) {
      throw FileBytes.damaged(canvas.format(), "its first frame reaches beyond its canvas", null);
    }
    if (frame.width() == canvas.width() && frame.height() == canvas.height()) {
      return frame;
    }
    Raster placed = Raster.blank(canvas.width(), canvas.height());
    for (int row = 0; row < frame.height(); row++) {
      System.arraycopy(
          frame.rgba(),
          frame.offset(0, row),
          placed.rgba(),
          placed.offset(x, y + row),
          frame.width() * 4);
    }
    return placed;
  }
}
