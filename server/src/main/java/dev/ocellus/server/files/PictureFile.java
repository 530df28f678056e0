package dev.ocellus.server.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A picture that a command was given.
 *
 * @param name as the person named it; {@code -} for standard input
 * @param path where it is; empty for standard input
 */
public record PictureFile(String name, Optional<Path> path) {
  /** What stands for standard input. */
  public static final String STANDARD_INPUT = "-";

  static PictureFile of(Path path) {
    return new PictureFile(path.toString(), Optional.of(path));
  }

  static PictureFile standardInput() {
    return new PictureFile(STANDARD_INPUT, Optional.empty());
  }

  /** Its name without folders and ending, for files that are made of it. */
  public String stem() {
    String last = path.map(file -> file.getFileName().toString()).orElse("standard-input");
    int dot = last.lastIndexOf('.');
    return dot > 0 ? last.substring(0, dot) : last;
  }

  /**
   * The file's bytes, and one more where it is longer than is allowed.
   *
   * @param standardInput is read where no file is named
   * @param maxBytes how many may be there
   */
  public byte[] read(InputStream standardInput, long maxBytes) throws IOException {
    int most = (int) Math.min(maxBytes + 1, Integer.MAX_VALUE - 8);
    if (path.isEmpty()) {
      return standardInput.readNBytes(most);
    }
    try (InputStream in = Files.newInputStream(path.get())) {
      return in.readNBytes(most);
    }
  }
}
