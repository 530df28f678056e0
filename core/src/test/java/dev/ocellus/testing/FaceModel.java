package dev.ocellus.testing;

import dev.ocellus.graph.Graph;
import dev.ocellus.graph.tensorflow.GraphDefReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The model inside the product, which finds the faces of drawn pictures. */
public final class FaceModel {
  /** What results call it. */
  public static final String NAME = "ocellus";

  private static final Path PATH = Path.of("..", "static", "models", "ocellus_faces_1.pb");

  private FaceModel() {}

  public static byte[] file() {
    try {
      return Files.readAllBytes(PATH);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static Graph graph() {
    return GraphDefReader.read(file());
  }
}
