package dev.ocellus.testing;

import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.opentest4j.TestAbortedException;

/**
 * The models and pictures beside the project, in {@code ../shared}. Where they are missing a test
 * is skipped, unless the environment says {@code CI=true}: then it fails.
 */
public final class Shared {
  private static final Path ROOT = Path.of("..", "..", "shared");

  private Shared() {}

  /**
   * Tests that are made of what is there; where it is missing, one that is skipped and says so: of
   * a factory that is skipped no report tells.
   */
  public static Stream<DynamicTest> tests(Supplier<Stream<DynamicTest>> made) {
    try {
      return made.get();
    } catch (TestAbortedException missing) {
      return Stream.of(
          dynamicTest(
              "what is missing",
              () -> {
                throw missing;
              }));
    }
  }

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
