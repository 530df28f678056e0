package dev.ocellus.web.page.state;

import dev.ocellus.hide.FaceRegion;
import dev.ocellus.result.Box;
import dev.ocellus.result.Face;

/**
 * A part of a picture that is to be hidden.
 *
 * @param box where it is now
 * @param face the face it was made for; null where it was drawn by hand
 * @param isChanged whether it is of a face, and was changed by hand
 */
public record Region(Box box, Face face, boolean isChanged) {
  private static final float LEAST_SIDE = 8;

  /** What has to be hidden of a face. */
  static Region of(Face face, Picture picture) {
    return new Region(FaceRegion.of(face.box(), FaceRegion.DEFAULT_MARGIN), face, false)
        .within(picture);
  }

  static Region drawn(Box box) {
    return new Region(box, null, false);
  }

  /** The same part, for a face that was found anew. */
  Region of(Face again) {
    return Same.as(again, face) ? this : new Region(box, again, isChanged);
  }

  /** Elsewhere, by hand. */
  private Region at(Box newBox) {
    return new Region(newBox, face, face != null);
  }

  /** Moved, but not out of the picture. */
  Region moved(float right, float down, Picture picture) {
    float x = clamp(box.x() + right, 0, picture.width() - box.width());
    float y = clamp(box.y() + down, 0, picture.height() - box.height());
    return at(new Box(x, y, box.width(), box.height()));
  }

  /** With its lower right corner elsewhere. */
  Region resized(float wider, float higher, Picture picture) {
    float width = clamp(box.width() + wider, LEAST_SIDE, picture.width() - box.x());
    float height = clamp(box.height() + higher, LEAST_SIDE, picture.height() - box.y());
    return at(new Box(box.x(), box.y(), width, height));
  }

  /** As much of it as lies in the picture. */
  Region within(Picture picture) {
    float left = clamp(box.x(), 0, picture.width());
    float top = clamp(box.y(), 0, picture.height());
    float right = clamp(box.right(), 0, picture.width());
    float bottom = clamp(box.bottom(), 0, picture.height());
    return new Region(new Box(left, top, right - left, bottom - top), face, isChanged);
  }

  /** Whether it is too small to have been meant. */
  boolean isDot() {
    return box.width() < LEAST_SIDE || box.height() < LEAST_SIDE;
  }

  private static float clamp(float value, float least, float most) {
    return value < least ? least : value > most ? most : value;
  }
}
