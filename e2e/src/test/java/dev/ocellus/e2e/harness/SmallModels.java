package dev.ocellus.e2e.harness;

import dev.ocellus.testing.FaceModels;
import dev.ocellus.testing.SmallClassifier;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Models that are right about drawn pictures, in a folder: a classifier made by code, with as many
 * bytes as take a moment to come, and any that finds faces.
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
      Files.write(folder.resolve(FaceModels.name() + ".pb"), FaceModels.file());
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
