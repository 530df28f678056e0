package dev.ocellus.wasm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Text that someone has read and found good, in {@code src/test/resources/dev/ocellus}. {@code mvn
 * -pl core test -Dtest='dev.ocellus.wasm.*Test,GoldenKernelsTest' -Docellus.approve=true} writes
 * what is made now; the difference is then read before it is committed.
 */
public final class Golden {
  private static final Path FOLDER = Path.of("src/test/resources/dev/ocellus");

  private Golden() {}

  /** The text must be the file's. */
  public static void check(String file, String text) {
    Path path = FOLDER.resolve(file);
    try {
      if (Boolean.getBoolean("ocellus.approve")) {
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
      }
      assertThat(path).exists();
      assertThat(text).isEqualTo(Files.readString(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
