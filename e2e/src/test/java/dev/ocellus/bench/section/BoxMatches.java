package dev.ocellus.bench.section;

import dev.ocellus.result.Box;
import dev.ocellus.result.Face;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Faces against boxes made by hand. They are drawn shorter than detectors draw them, so an IoU of
 * 0.4 is enough.
 */
final class BoxMatches {
  private static final float IOU = 0.4f;

  private int boxes;
  private int said;
  private int matched;

  /** Adds a picture. */
  void add(List<Box> expected, List<Face> faces) {
    List<Box> left = new ArrayList<>(expected);
    for (Face face : faces) {
      Box nearest = nearest(left, face);
      if (nearest != null && nearest.iou(face.box()) >= IOU) {
        left.remove(nearest);
        matched++;
      }
    }
    boxes += expected.size();
    said += faces.size();
  }

  private static Box nearest(List<Box> boxes, Face face) {
    Box nearest = null;
    for (Box box : boxes) {
      if (nearest == null || box.iou(face.box()) > nearest.iou(face.box())) {
        nearest = box;
      }
    }
    return nearest;
  }

  double recall() {
    return (double) matched / boxes;
  }

  double precision() {
    return (double) matched / said;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%d of %d boxes (%.3f), %d of %d faces (%.3f)",
        matched,
        boxes,
        recall(),
        matched,
        said,
        precision());
  }
}
