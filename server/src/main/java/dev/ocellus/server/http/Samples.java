package dev.ocellus.server.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Pictures to try: those that lie in a folder when the server starts. A request looks its name up
 * here, so no name leads anywhere else.
 */
record Samples(Map<String, Path> byName) {
  private static final int MOST = 12;
  private static final Set<String> EXTENSIONS = Set.of("jpg", "jpeg", "png", "gif", "webp", "bmp");

  /** The body of {@code /samples/index.json}. */
  record Index(List<String> samples) {}

  /** The first pictures of a folder, by name; none where there is no such folder. */
  static Samples of(Optional<Path> folder) {
    if (folder.isEmpty()) {
      return new Samples(Map.of());
    }
    Map<String, Path> byName = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder.get())) {
      files
          .filter(Files::isRegularFile)
          .filter(file -> EXTENSIONS.contains(MediaTypes.extension(file.toString())))
          .sorted()
          .limit(MOST)
          .forEach(file -> byName.put(file.getFileName().toString(), file));
    } catch (IOException e) {
      throw new UncheckedIOException("the samples in " + folder.get() + " cannot be listed", e);
    }
    return new Samples(byName);
  }

  Index index() {
    return new Index(List.copyOf(byName.keySet()));
  }

  Optional<Path> find(String name) {
    return Optional.ofNullable(byName.get(name));
  }
}
