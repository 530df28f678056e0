package dev.ocellus.server.models;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A model that is part of the site, and stands in for one that is missing. */
public final class BundledModel {
  private BundledModel() {}

  /**
   * The face model of the site; empty where the site has none.
   *
   * @param site the class path folder of the page
   */
  public static Optional<StoredModel> faces(String site) {
    return faces(site, "ocellus", "ocellus_faces_1.pb");
  }

  private static Optional<StoredModel> faces(String site, String name, String fileName) {
    String path = site + "/models/" + fileName;
    try (InputStream in = BundledModel.class.getClassLoader().getResourceAsStream(path)) {
      return in == null ? Optional.empty() : Optional.of(of(name, fileName, in.readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException(path + " cannot be read from the class path", e);
    }
  }

  private static StoredModel of(String name, String fileName, byte[] bytes) {
    String sha256 = Checksum.sha256(bytes);
    KnownFile file =
        new KnownFile(name, fileName, bytes.length, Checksum.sha256(sha256), List.of());
    return new StoredModel(
        new KnownModel(ModelKind.FACES, file, Optional.empty()),
        new StoredFile(file, Path.of(fileName), bytes, sha256),
        Optional.empty());
  }
}
