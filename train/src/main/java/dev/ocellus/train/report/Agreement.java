package dev.ocellus.train.report;

import dev.ocellus.vision.Face;
import dev.ocellus.vision.Point;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * How well the pupil's faces are the teacher's. A face is found when a box of the pupil's has an
 * IoU of at least 0.5 with it; each box counts for one face.
 */
public final class Agreement {
  private static final float IOU = 0.5f;
  private static final float SURE = 0.95f;

  private int sure;
  private int found;
  private int said;
  private int others;
  private double landmarks;
  private int matches;

  /** Adds a picture. */
  public void add(List<Face> teacher, List<Face> pupil) {
    List<Face> left = new ArrayList<>(pupil);
    List<Face> best = new ArrayList<>(teacher);
    best.sort(Comparator.comparing(Face::score).reversed());
    for (Face face : best) {
      Face match =
          left.stream()
              .max(Comparator.comparing(other -> face.box().iou(other.box())))
              .orElse(null);
      boolean matches = match != null && face.box().iou(match.box()) >= IOU;
      if (face.score() >= SURE) {
        sure++;
        found += matches ? 1 : 0;
      }
      if (matches) {
        left.remove(match);
        landmarks += distance(face, match);
        this.matches++;
      }
    }
    said += pupil.size();
    others += left.size();
  }

  /** How far landmarks are apart in the mean, in units of the box's height. */
  private static double distance(Face face, Face match) {
    List<Point> points = face.landmarks().points();
    List<Point> others = match.landmarks().points();
    double sum = 0;
    for (int i = 0; i < points.size(); i++) {
      Point a = points.get(i);
      Point b = others.get(i);
      sum += Math.hypot(a.x() - b.x(), a.y() - b.y());
    }
    return sum / points.size() / face.box().height();
  }

  /** Of the faces that the teacher is sure of, the share that is found. */
  public double recall() {
    return sure == 0 ? 1 : (double) found / sure;
  }

  /** Of the pupil's boxes, the share that is none of the teacher's. */
  public double others() {
    return said == 0 ? 0 : (double) others / said;
  }

  /** How far landmarks are apart in the mean, in units of the box's height. */
  public double landmarks() {
    return matches == 0 ? 0 : landmarks / matches;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%d of %d found (%.1f %%), %d of %d others (%.1f %%), landmarks %.1f %% of the height",
        found,
        sure,
        100 * recall(),
        others,
        said,
        100 * others(),
        100 * landmarks());
  }
}
