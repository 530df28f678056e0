package dev.ocellus.server.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The page's files, all read when the server starts: a request looks its path up in a table, so no
 * path leads anywhere else. They are few and small.
 */
final class Site {
  private final Map<String, SiteFile> files;

  private Site(Map<String, SiteFile> files) {
    this.files = files;
  }

  /** The files of a class path folder; none where there is no such folder. */
  static Site load(String folder) {
    URL url = Site.class.getClassLoader().getResource(folder);
    if (url == null) {
      return new Site(Map.of());
    }
    try {
      return new Site(read(url.toURI()));
    } catch (IOException e) {
      throw new UncheckedIOException("the page's files at " + url + " cannot be read", e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(url + " is no address", e);
    }
  }

  private static Map<String, SiteFile> read(URI root) throws IOException {
    if (!root.getScheme().equals("jar")) {
      return read(Path.of(root));
    }
    try (FileSystem jar = FileSystems.newFileSystem(root, Map.of())) {
      return read(jar.provider().getPath(root));
    }
  }

  private static Map<String, SiteFile> read(Path root) throws IOException {
    List<Path> paths;
    try (Stream<Path> walk = Files.walk(root)) {
      paths = walk.filter(Files::isRegularFile).toList();
    }
    Map<String, SiteFile> files = new HashMap<>();
    for (Path path : paths) {
      String name = "/" + root.relativize(path).toString().replace('\\', '/');
      files.put(name, new SiteFile(name, Files.readAllBytes(path)));
    }
    return files;
  }

  /** All files by their paths, which begin with a slash. */
  Map<String, SiteFile> files() {
    return files;
  }

  /** The file at a path; {@code index.html} where the path ends with a slash. */
  Optional<SiteFile> find(String path) {
    return Optional.ofNullable(files.get(path.endsWith("/") ? path + "index.html" : path));
  }
}
