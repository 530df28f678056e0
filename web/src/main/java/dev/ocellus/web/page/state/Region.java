package dev.ocellus.web.page.state;

import dev.ocellus.result.Box;
import dev.ocellus.result.Face;

/**
 * A part of a picture that is to be hidden.
 *
 * @param box where it is now
 * @param face the face it was made for; null where it was drawn by hand
 */
public record Region(Box box, Face face) {
  private static final float LEAST_SIDE = 8;

  /** Moved, but not out of the picture. */
  Region moved(float right, float down, Picture picture) {
    float x = clamp(box.x() + right, 0, picture.width() - box.width());
    float y = clamp(box.y() + down, 0, picture.height() - box.height());
    return new Region(new Box(x, y, box.width(), box.height()), face);
  }

  /** With its lower right corner elsewhere. */
  Region resized(float wider, float higher, Picture picture) {
    float width = clamp(box.width() + wider, LEAST_SIDE, picture.width() - box.x());
    float height = clamp(box.height() + higher, LEAST_SIDE, picture.height() - box.y());
    return new Region(new Box(box.x(), box.y(), width, height), face);
  }

  /** As much of it as lies in the picture. */
  Region within(Picture picture) {
    float left = clamp(box.x(), 0, picture.width());
    float top = clamp(box.y(), 0, picture.height());
    float right = clamp(box.right(), 0, picture.width());
    float bottom = clamp(box.bottom(), 0, picture.height());
    return new Region(new Box(left, top, right - left, bottom - top), face);
  }

  /** Whether it is too small to have been meant. */
  boolean isDot() {
    return box.width() < LEAST_SIDE || box.height() < LEAST_SIDE;
  }

  private static float clamp(float value, float least, float most) {
    return value < least ? least : value > most ? most : value;
  }
}
