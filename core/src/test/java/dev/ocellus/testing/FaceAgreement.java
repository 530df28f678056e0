package dev.ocellus.testing;

import dev.ocellus.result.Box;
import dev.ocellus.result.Face;
import dev.ocellus.result.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How well one detector's faces are those of another. Each of its boxes counts for one face at
 * most, the best one for the face it overlaps most.
 */
public final class FaceAgreement {
  /** The least IoU of a box with that of the face it stands for. */
  public static final float IOU = 0.5f;

  /** The least score of a face that must be found. */
  public static final float SURE = 0.95f;

  private int sure;
  private int found;
  private int said;
  private int matched;
  private double landmarks;

  /**
   * Adds a picture.
   *
   * @param expected the other detector's faces, best score first
   * @param faces of the detector that is judged
   */
  public void add(List<Face> expected, List<Face> faces) {
    List<Face> left = new ArrayList<>(faces);
    for (Face face : expected) {
      Face match = nearest(left, face.box());
      boolean isFound = match != null && match.box().iou(face.box()) >= IOU;
      if (face.score() >= SURE) {
        sure++;
        found += isFound ? 1 : 0;
      }
      if (isFound) {
        left.remove(match);
        matched++;
        landmarks += distance(face, match);
      }
    }
    said += faces.size();
  }

  /** The face whose box overlaps one most; null where there is none. */
  public static Face nearest(List<Face> faces, Box box) {
    Face nearest = null;
    for (Face face : faces) {
      if (nearest == null || face.box().iou(box) > nearest.box().iou(box)) {
        nearest = face;
      }
    }
    return nearest;
  }

  /** How far landmarks are apart in the mean, in units of the box's height. */
  private static double distance(Face expected, Face face) {
    List<Point> points = expected.landmarks().points();
    double sum = 0;
    for (int i = 0; i < points.size(); i++) {
      Point is = face.landmarks().points().get(i);
      sum += Math.hypot(points.get(i).x() - is.x(), points.get(i).y() - is.y());
    }
    return sum / points.size() / expected.box().height();
  }

  /** Of the faces that the other is sure of, the share that is found. */
  public double recall() {
    return sure == 0 ? 1 : (double) found / sure;
  }

  /** Of the faces that are said, the share that the other does not say. */
  public double others() {
    return said == 0 ? 0 : (double) (said - matched) / said;
  }

  /** How far landmarks are apart in the mean, in units of the box's height. */
  public double landmarks() {
    return matched == 0 ? 0 : landmarks / matched;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%d of %d found, %d of %d others, landmarks off by %.1f %% of the height",
        found,
        sure,
        said - matched,
        said,
        100 * landmarks());
  }
}
