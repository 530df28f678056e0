package dev.ocellus.server.cli;

import dev.ocellus.server.files.WholeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Files that a command writes, whole or not at all. */
final class OutputFile {
  private OutputFile() {}

  /**
   * Passes for a file that may be written later.
   *
   * @param overwrite whether one that is there may be replaced
   * @param inputs the files that the command reads, which stay as they are
   * @throws WrongInputException when it may not be written
   */
  static void check(Path path, boolean overwrite, List<Path> inputs) {
    if (Files.isDirectory(path)) {
      throw new WrongInputException(path + " is a folder; name a file");
    }
    if (!Files.exists(path)) {
      return;
    }
    if (inputs.stream().anyMatch(input -> isSame(input, path))) {
      throw new WrongInputException(path + " is a file that the command reads; name another one");
    }
    if (!overwrite) {
      throw new WrongInputException(path + " is there already; remove it, or add --overwrite");
    }
  }

  private static boolean isSame(Path input, Path path) {
    try {
      return Files.exists(input) && Files.isSameFile(input, path);
    } catch (IOException e) {
      return false;
    }
  }

  /** The same file with another ending. */
  static Path withEnding(Path path, String ending) {
    String name = path.getFileName().toString();
    int dot = name.lastIndexOf('.');
    return path.resolveSibling((dot > 0 ? name.substring(0, dot) : name) + ending);
  }

  /**
   * Writes files that belong together.
   *
   * @throws WrongInputException when one of them cannot be written; none is there then
   */
  static void write(Map<Path, byte[]> contents) {
    try {
      WholeFile.writeAll(contents);
    } catch (IOException e) {
      String names =
          contents.keySet().stream().map(Path::toString).collect(Collectors.joining(" and "));
      throw new WrongInputException(
          names + " cannot be written: there is no such folder, no access, or no room");
    }
  }
}
