package dev.ocellus.web.page.state;

import dev.ocellus.detect.FaceOptions;
import dev.ocellus.result.Face;
import dev.ocellus.result.FaceDetection;
import java.util.ArrayList;
import java.util.List;

/**
 * Which faces are looked for.
 *
 * @param leastScore of the last stage, 0 to 1
 * @param leastSize the longer side, in pixels of the picture
 * @param model which model finds them
 */
public record FaceSearch(double leastScore, double leastSize, FaceModel model) {
  public static final FaceSearch DEFAULT =
      new FaceSearch(
          FaceOptions.DEFAULT.thresholds().get(2), FaceOptions.DEFAULT.minSize(), FaceModel.AUTO);

  /** The least scores of the three stages. */
  public List<Double> thresholds() {
    List<Float> usual = FaceOptions.DEFAULT.thresholds();
    return List.of((double) usual.get(0), (double) usual.get(1), leastScore);
  }

  /** Whether it finds all that the other finds. */
  boolean covers(FaceSearch other) {
    return model == other.model && leastScore <= other.leastScore && leastSize <= other.leastSize;
  }

  /**
   * What this would have found, out of what a search that covers it did. Suppression prefers better
   * scores, so leaving out the worst afterwards is the same as not letting them in.
   *
   * @return {@code found} itself where nothing is left out
   */
  FaceDetection of(FaceDetection found, FaceSearch searched) {
    List<Face> kept = new ArrayList<>();
    for (Face face : found.faces()) {
      if (lets(face, searched)) {
        kept.add(face);
      }
    }
    return kept.size() == found.faces().size()
        ? found
        : new FaceDetection(
            found.model(), found.where(), found.width(), found.height(), kept, found.timings());
  }

  /** A search finds faces a little smaller than it was asked for; they are not held against it. */
  private boolean lets(Face face, FaceSearch searched) {
    boolean largeEnough =
        leastSize <= searched.leastSize
            || Math.max(face.box().width(), face.box().height()) >= leastSize;
    return largeEnough && (leastScore <= searched.leastScore || face.score() >= leastScore);
  }
}
