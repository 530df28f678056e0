package dev.ocellus.e2e.harness;

import dev.ocellus.testing.SmallClassifier;
import java.nio.file.Path;

/**
 * A classifier made by code that is right about drawn pictures, in a folder, with as many bytes as
 * take a moment to come. Faces are found with the model inside.
 */
final class SmallModels {
  static final String CLASSIFIER = "classifier.pb";
  static final String LABELS = "labels.txt";
  private static final int MEGABYTES = 6;

  private SmallModels() {}

  static Path folder() {
    Project.made("models/" + CLASSIFIER, SmallClassifier.graphDefOf(MEGABYTES));
    return Project.made("models/" + LABELS, SmallClassifier.labels()).getParent();
  }
}
