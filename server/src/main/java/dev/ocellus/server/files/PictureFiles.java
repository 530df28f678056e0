package dev.ocellus.server.files;

import dev.ocellus.image.ImageFormat;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the pictures that arguments name: files, folders with all pictures in them, patterns such
 * as {@code photos/*.jpg}, and {@code -} for standard input.
 */
public final class PictureFiles {
  private static final Pattern WILDCARD = Pattern.compile("[*?\\[{]");
  private static final int HEADER_BYTES = 64;

  private PictureFiles() {}

  /**
   * The pictures, in the order of the arguments, those of a folder or pattern by name. A file that
   * is named is taken whatever it is; whether it is a picture shows when it is read.
   *
   * @throws IOException saying which argument names nothing
   */
  public static List<PictureFile> of(List<String> arguments) throws IOException {
    List<PictureFile> files = new ArrayList<>();
    for (String argument : arguments) {
      if (argument.equals(PictureFile.STANDARD_INPUT)) {
        files.add(PictureFile.standardInput());
      } else {
        expand(argument).forEach(path -> files.add(PictureFile.of(path)));
      }
    }
    return files;
  }

  private static List<Path> expand(String argument) throws IOException {
    Path path = Path.of(argument);
    if (Files.isDirectory(path)) {
      return some(pictures(path), "the folder " + argument + " has no pictures");
    }
    if (Files.exists(path) || !WILDCARD.matcher(argument).find()) {
      return List.of(path);
    }
    return some(matches(argument), "no file matches " + argument);
  }

  private static List<Path> some(List<Path> paths, String otherwise) throws IOException {
    if (paths.isEmpty()) {
      throw new IOException(otherwise);
    }
    return paths;
  }

  /** The pictures of a folder and of the folders in it. */
  private static List<Path> pictures(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths.filter(PictureFiles::isPicture).sorted().toList();
    }
  }

  private static boolean isPicture(Path path) {
    if (!Files.isRegularFile(path)) {
      return false;
    }
    try (InputStream in = Files.newInputStream(path)) {
      return ImageFormat.of(in.readNBytes(HEADER_BYTES)) != null;
    } catch (IOException e) {
      // It is named among those that cannot be read.
      return true;
    }
  }

  /** The files that match a pattern; folders before the first wildcard are taken as they are. */
  private static List<Path> matches(String pattern) throws IOException {
    Path start = start(pattern);
    if (!Files.isDirectory(start)) {
      return List.of();
    }
    PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
    try (Stream<Path> paths = Files.walk(start)) {
      boolean here = start.toString().isEmpty();
      return paths
          .map(path -> here ? start.relativize(path) : path)
          .filter(path -> matcher.matches(path) && Files.isRegularFile(path))
          .sorted()
          .toList();
    }
  }

  private static Path start(String pattern) {
    var wildcard = WILDCARD.matcher(pattern);
    int end = wildcard.find() ? wildcard.start() : pattern.length();
    int slash = pattern.lastIndexOf('/', end);
    return Path.of(slash < 0 ? "" : pattern.substring(0, slash + 1));
  }
}
