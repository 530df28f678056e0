package dev.ocellus.hide;

import dev.ocellus.result.Box;

/** What has to be hidden of a face: more than its box, which ends at forehead and chin. */
public final class FaceRegion {
  /** How far a region reaches above the box, as a share of the box's height. */
  public static final float DEFAULT_MARGIN = 0.3f;

  private FaceRegion() {}

  /**
   * The region of a face.
   *
   * @param margin how far it reaches above the box, as a share of the box's height; half as much to
   *     the sides and below. At least 0
   */
  public static Box of(Box face, float margin) {
    float side = face.width() * margin / 2;
    float top = face.height() * margin;
    float bottom = top / 2;
    return new Box(
        face.x() - side, face.y() - top, face.width() + 2 * side, face.height() + top + bottom);
  }
}
