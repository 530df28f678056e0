package dev.ocellus.e2e.harness;

import dev.ocellus.testing.SmallClassifier;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
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
    try {
      Path folder = Files.createDirectories(Project.ROOT.resolve("e2e/target/models"));
      Files.write(folder.resolve(CLASSIFIER), SmallClassifier.graphDefOf(MEGABYTES));
      Files.write(folder.resolve(LABELS), SmallClassifier.labels());
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
