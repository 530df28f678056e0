package dev.ocellus.server;

import dev.ocellus.server.inference.Vision;
import dev.ocellus.server.models.Checksum;
import dev.ocellus.server.models.KnownFile;
import dev.ocellus.server.models.ModelSet;
import dev.ocellus.server.models.StoredFile;
import dev.ocellus.testing.FaceModels;
import dev.ocellus.testing.Sha256;
import dev.ocellus.testing.SmallClassifier;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Models that are right about drawn pictures, loaded once for all tests: a classifier made by code,
 * and any that finds faces.
 */
public final class SmallModels {
  private static Vision vision;

  private SmallModels() {}

  public static ModelSet files() {
    return new ModelSet(
        SmallClassifier.SPEC,
        stored(SmallClassifier.SPEC.name(), ".pb", SmallClassifier.graphDef()),
        stored("labels", ".txt", SmallClassifier.labels()),
        stored(FaceModels.name(), ".pb", FaceModels.file()));
  }

  private static StoredFile stored(String name, String extension, byte[] bytes) {
    String sha256 = Sha256.of(bytes);
    KnownFile file =
        new KnownFile(name, name + extension, Checksum.sha256(sha256), Optional.empty());
    return new StoredFile(file, Path.of(file.fileName()), bytes, sha256);
  }

  public static synchronized Vision vision() {
    if (vision == null) {
      vision = Vision.load(files(), 2);
    }
    return vision;
  }
}
