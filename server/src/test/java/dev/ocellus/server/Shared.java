package dev.ocellus.server;

import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The models and pictures beside the repository. Without them, tests that need them are skipped; in
 * continuous integration ({@code CI=true}) they fail.
 */
public final class Shared {
  private static final Path FOLDER = Path.of("..", "..", "shared").toAbsolutePath().normalize();

  private Shared() {}

  public static Path path(String name) {
    Path path = FOLDER.resolve(name);
    if (!Files.exists(path)) {
      String message = path + " is missing";
      if ("true".equals(System.getenv("CI"))) {
        fail(message);
      }
      abort(message);
    }
    return path;
  }

  public static byte[] bytes(String name) {
    try {
      return Files.readAllBytes(path(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
