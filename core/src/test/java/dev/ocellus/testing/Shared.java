package dev.ocellus.testing;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The models and pictures beside the project, in {@code ../shared}. Where they are missing a test
 * is skipped, unless the environment says {@code CI=true}: then it fails.
 */
public final class Shared {
  private static final Path ROOT = Path.of("..", "..", "shared");

  private Shared() {}

  public static Path path(String first, String... more) {
    Path path = ROOT.resolve(Path.of(first, more));
    boolean there = Files.exists(path);
    if (!there && "true".equals(System.getenv("CI"))) {
      throw new AssertionError(path + " is missing, and with CI=true it must not be");
    }
    assumeTrue(there, path + " is missing; see README.md on where models come from");
    return path;
  }

  public static byte[] bytes(String first, String... more) {
    try {
      return Files.readAllBytes(path(first, more));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static String text(String first, String... more) {
    return new String(bytes(first, more), StandardCharsets.UTF_8);
  }
}
