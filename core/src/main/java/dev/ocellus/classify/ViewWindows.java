package dev.ocellus.classify;

import dev.ocellus.image.AreaWindow;
import dev.ocellus.image.Picture;
import dev.ocellus.image.ValueRange;
import dev.ocellus.result.Views;
import dev.ocellus.tensor.Elements;
import java.util.ArrayList;
import java.util.List;

/**
 * The squares that a classifier is shown of a picture.
 *
 * @param size the side of each, in pixels
 * @param range which numbers the pixels' values become
 */
record ViewWindows(int size, ValueRange range) {

  /** A square for each view; the centre comes before the whole picture. */
  List<Elements> of(Picture picture, Views views) {
    List<Elements> windows = new ArrayList<>();
    if (views != Views.WHOLE) {
      windows.add(centre(picture));
    }
    if (views != Views.CENTRE) {
      windows.add(new AreaWindow(picture, size, size, 0, 0, size, size, range));
    }
    return windows;
  }

  private AreaWindow centre(Picture picture) {
    int shortSide = Views.shortSide(size);
    int shorter = Math.min(picture.width(), picture.height());
    int width = scaled(picture.width(), shortSide, shorter);
    int height = scaled(picture.height(), shortSide, shorter);
    int left = (width - size) / 2;
    int top = (height - size) / 2;
    return new AreaWindow(picture, width, height, left, top, size, size, range);
  }

  private static int scaled(int side, int to, int shorter) {
    return (int) Math.min((long) side * to / shorter, Integer.MAX_VALUE);
  }
}
