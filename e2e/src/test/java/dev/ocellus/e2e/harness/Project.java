package dev.ocellus.e2e.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/** Where the repository's files are, and the one rule for what a machine may lack. */
public final class Project {
  /** The repository's root. */
  public static final Path ROOT = root();

  /** What a failed test leaves: screenshot, console, trace. */
  public static final Path ARTIFACTS = ROOT.resolve("e2e/target/failures");

  public static final Path SCREENSHOTS = ROOT.resolve("e2e/target/screenshots");

  private static final Path SHARED = ROOT.resolveSibling("shared");

  private Project() {}

  /**
   * A file or folder of {@code ../shared}.
   *
   * @return the path, which exists; where it does not, the test is skipped, or fails with CI=true
   */
  public static Path shared(String path) {
    Path file = SHARED.resolve(path);
    if (!Files.exists(file)) {
      lacking("../shared/" + path + " is missing; see README.md on where the models come from");
    }
    return file;
  }

  /** A picture of {@code ../shared/images}. */
  public static Path image(String name) {
    return shared("images/" + name);
  }

  /** A picture of {@code ../shared/faces}. */
  public static Path faces(String name) {
    return shared("faces/" + name);
  }

  /** The folder of the models, all of which a test may rely on. */
  public static Path models() {
    shared("models/mobilenet_v2_1.0_224_frozen.pb");
    shared("models/mtcnn.pb");
    shared("models/imagenet_labels_1001.txt");
    return shared("models");
  }

  /** The page as the build made it, for any static host. */
  public static Path site() {
    return built("web/target/site/index.html").getParent();
  }

  /** What the build makes before the tests here are run by {@code mvn verify}. */
  public static Path built(String path) {
    Path file = ROOT.resolve(path);
    Assertions.assertTrue(Files.exists(file), () -> file + " is not built; run ./verify");
    return file;
  }

  /**
   * Makes a file in {@code e2e/target}, unless it is there: several processes may make the same,
   * and a browser does not read a file that was written to after it was given.
   */
  public static Path made(String path, byte[] content) {
    Path file = ROOT.resolve("e2e/target").resolve(path);
    try {
      if (Files.exists(file) && Arrays.equals(Files.readAllBytes(file), content)) {
        return file;
      }
      Path folder = Files.createDirectories(file.getParent());
      Path written = Files.write(Files.createTempFile(folder, "made", null), content);
      return Files.move(written, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Skips the running test for want of something, or fails it with CI=true. */
  static void lacking(String what) {
    if ("true".equals(System.getenv("CI"))) {
      Assertions.fail(what);
    }
    Assumptions.abort(what);
  }

  private static Path root() {
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      if (Files.exists(at.resolve("e2e/pom.xml"))) {
        return real(at);
      }
    }
    throw new IllegalStateException(
        "no folder with e2e/pom.xml above " + Path.of("").toAbsolutePath());
  }

  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
