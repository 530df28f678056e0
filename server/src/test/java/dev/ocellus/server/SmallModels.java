package dev.ocellus.server;

import dev.ocellus.server.inference.Vision;
import dev.ocellus.server.models.Catalogue;
import dev.ocellus.server.models.Checksum;
import dev.ocellus.server.models.KnownFile;
import dev.ocellus.server.models.KnownModel;
import dev.ocellus.server.models.ModelKind;
import dev.ocellus.server.models.ModelSupply;
import dev.ocellus.server.models.StoredModel;
import dev.ocellus.server.models.Supplies;
import dev.ocellus.testing.FaceModel;
import dev.ocellus.testing.Sha256;
import dev.ocellus.testing.SmallClassifier;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Models that are right about drawn pictures, loaded once for all tests: a classifier made by code,
 * and any that finds faces.
 */
public final class SmallModels {
  /** The classifier's files, by their names. */
  public static final Map<String, byte[]> CLASSIFIER =
      Map.of("classifier.pb", SmallClassifier.graphDef(), "labels.txt", SmallClassifier.labels());

  private static Path folder;
  private static Vision vision;

  private SmallModels() {}

  /** The classifier, which can be fetched from addresses, each of which ends with a slash. */
  public static KnownModel classifier(URI... folders) {
    return new KnownModel(
        ModelKind.CLASSIFIER,
        known(SmallClassifier.SPEC.name(), "classifier.pb", folders),
        Optional.of(known("labels", "labels.txt", folders)));
  }

  private static KnownFile known(String name, String fileName, URI... folders) {
    return known(name, fileName, CLASSIFIER.get(fileName), folders);
  }

  /** A file of a name and content, with its addresses. */
  public static KnownFile known(String name, String fileName, byte[] bytes, URI... folders) {
    return new KnownFile(
        name,
        fileName,
        bytes.length,
        Checksum.sha256(Sha256.of(bytes)),
        List.of(folders).stream().map(folder -> folder.resolve(fileName)).toList());
  }

  private static KnownModel faces() {
    KnownFile file = known(FaceModel.NAME, "faces.pb", FaceModel.file());
    return new KnownModel(ModelKind.FACES, file, Optional.empty());
  }

  /** Both models. */
  public static Catalogue catalogue() {
    return new Catalogue(List.of(classifier(), faces()));
  }

  /** A folder with their files. */
  public static synchronized Path folder() {
    if (folder == null) {
      try {
        Path made = Files.createTempDirectory("small-models");
        write(made);
        Files.write(made.resolve("faces.pb"), FaceModel.file());
        folder = made;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return folder;
  }

  /** Writes the classifier's files. */
  public static void write(Path into) throws IOException {
    Files.createDirectories(into);
    for (Map.Entry<String, byte[]> file : CLASSIFIER.entrySet()) {
      Files.write(into.resolve(file.getKey()), file.getValue());
    }
  }

  /** Both models, as they are loaded. */
  public static ModelSupply supply() {
    return loaded(Supplies.offline(catalogue(), folder(), new Supplies.Idle()));
  }

  static ModelSupply loaded(ModelSupply supply) {
    supply.load();
    try {
      supply.awaitSettled();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
    return supply;
  }

  /** All models that a supply has. */
  public static List<StoredModel> stored(ModelSupply supply) {
    return supply.statuses().stream().flatMap(status -> status.look().stored().stream()).toList();
  }

  public static synchronized Vision vision() {
    if (vision == null) {
      Vision loading = new Vision(2);
      stored(supply()).forEach(loading::load);
      vision = loading;
    }
    return vision;
  }
}
