package dev.ocellus.testing;

import dev.ocellus.graph.Graph;
import dev.ocellus.graph.tensorflow.GraphDefReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The model that tests find drawn faces with: any that does will do. */
public final class FaceModels {
  private static final Path INSIDE = Path.of("..", "static", "models", "ocellus_faces_1.pb");

  private FaceModels() {}

  /**
   * Where it is: the project's own, or else MTCNN beside the project; where neither is, the test is
   * skipped, or fails with {@code CI=true}.
   */
  public static Path path() {
    return Files.exists(INSIDE) ? INSIDE : Shared.path("models", "mtcnn.pb");
  }

  /** What results call it. */
  public static String name() {
    return Files.exists(INSIDE) ? "ocellus" : "mtcnn";
  }

  public static byte[] file() {
    try {
      return Files.readAllBytes(path());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static Graph graph() {
    return GraphDefReader.read(file());
  }
}
