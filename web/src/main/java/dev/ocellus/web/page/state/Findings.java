package dev.ocellus.web.page.state;

import dev.ocellus.result.ClassScore;
import dev.ocellus.result.Classification;
import dev.ocellus.result.Face;
import dev.ocellus.result.FaceDetection;
import java.util.ArrayList;
import java.util.List;

/**
 * What is known of a picture.
 *
 * @param classification null for nothing
 * @param detection null for nothing
 * @param searched what {@code detection} was looked for with; null where there is none
 * @param outdated whether {@code classification} is of a model that is not used any more
 */
public record Findings(
    Classification classification, FaceDetection detection, FaceSearch searched, boolean outdated) {
  public static final Findings NONE = new Findings(null, null, null, false);

  Findings with(Classification found) {
    return new Findings(found, detection, searched, false);
  }

  Findings with(FaceDetection found, FaceSearch search) {
    return new Findings(classification, found, search, outdated);
  }

  Findings asOutdated() {
    return new Findings(classification, detection, searched, classification != null);
  }

  Findings withoutClasses() {
    return with((Classification) null);
  }

  /** Whether this does not tell all that is wanted. */
  boolean lacks(Task task, Query query) {
    return task == Task.CLASSES
        ? query.classes() && query.classifiable() && classification == null
        : query.faces() && (detection == null || !searched.covers(query.search()));
  }

  /** The faces that were found and are not below the limits. */
  List<Face> faces(Query query) {
    return detection == null ? List.of() : query.search().of(detection, searched).faces();
  }

  /** What of it is wanted. */
  Findings shown(Query query) {
    return new Findings(
        query.classes() && classification != null
            ? atLeast(query.leastClassScore(), classification)
            : null,
        query.faces() && detection != null ? query.search().of(detection, searched) : null,
        searched,
        outdated);
  }

  private static Classification atLeast(double score, Classification found) {
    List<ClassScore> kept = new ArrayList<>();
    for (ClassScore each : found.classes()) {
      if (each.probability() >= score) {
        kept.add(each);
      }
    }
    return kept.size() == found.classes().size()
        ? found
        : new Classification(
            found.model(),
            found.where(),
            found.width(),
            found.height(),
            found.views(),
            kept,
            found.timings());
  }
}
