package dev.ocellus.e2e;

import dev.ocellus.e2e.harness.Project;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The documents: those in the repository's root, in {@code docs/}, and the package's. */
final class Documents {
  private static final List<String> FOLDERS = List.of("", "docs", "docs/decisions", "web/src/npm");

  private Documents() {}

  static List<Path> all() {
    return FOLDERS.stream().map(Project.ROOT::resolve).flatMap(Documents::in).toList();
  }

  static String text(Path document) {
    try {
      return Files.readString(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<Path> in(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".md")).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
