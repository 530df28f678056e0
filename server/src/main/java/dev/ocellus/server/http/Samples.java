package dev.ocellus.server.http;

import com.fasterxml.jackson.databind.ObjectMapper;
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
 * Pictures to try: the page's own, and those that lie in a folder when the server starts. A request
 * looks its name up here, so no name leads anywhere else.
 *
 * @param ofPage the names of the page's own, which are files of the site
 * @param ofHost those of the folder by name; none has the name of one of the page's
 */
record Samples(List<String> ofPage, Map<String, Path> ofHost) {
  /** Where the list of them is. */
  static final String INDEX = "/samples/index.json";

  private static final int MOST = 12;
  private static final Set<String> EXTENSIONS = Set.of("jpg", "jpeg", "png", "gif", "webp", "bmp");
  private static final ObjectMapper JSON = new ObjectMapper();

  /** The body of {@code /samples/index.json}. */
  record Index(List<String> samples) {}

  /** Those of the page, and the first pictures of a folder, by name, where there is one. */
  static Samples of(Site site, Optional<Path> folder) {
    List<String> ofPage = site.find(INDEX).map(Samples::read).orElse(List.of());
    return new Samples(ofPage, folder.map(at -> list(at, ofPage)).orElse(Map.of()));
  }

  private static List<String> read(SiteFile index) {
    try {
      return JSON.readValue(index.bytes(), Index.class).samples();
    } catch (IOException e) {
      throw new UncheckedIOException("the page's list of samples cannot be read", e);
    }
  }

  private static Map<String, Path> list(Path folder, List<String> taken) {
    Map<String, Path> byName = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      files
          .filter(Files::isRegularFile)
          .filter(file -> EXTENSIONS.contains(MediaTypes.extension(file.toString())))
          .filter(file -> !taken.contains(nameOf(file)))
          .sorted()
          .limit(MOST)
          .forEach(file -> byName.put(nameOf(file), file));
    } catch (IOException e) {
      throw new UncheckedIOException("the samples in " + folder + " cannot be listed", e);
    }
    return byName;
  }

  private static String nameOf(Path file) {
    return file.getFileName().toString();
  }

  Index index() {
    return new Index(Stream.concat(ofPage.stream(), ofHost.keySet().stream()).toList());
  }

  /** A picture of the host's. */
  Optional<Path> find(String name) {
    return Optional.ofNullable(ofHost.get(name));
  }
}
