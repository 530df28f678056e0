package dev.ocellus.server.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that a command writes, whole or not at all. */
record OutputFile(Path path) {

  /**
   * A file to be written later.
   *
   * @param overwrite whether one that is there may be replaced
   * @throws WrongInputException when it may not be written
   */
  static OutputFile of(Path path, boolean overwrite) {
    if (Files.isDirectory(path)) {
      throw new WrongInputException(path + " is a folder; name a file");
    }
    if (Files.exists(path) && !overwrite) {
      throw new WrongInputException(path + " is there already; remove it, or add --overwrite");
    }
    return new OutputFile(path);
  }

  /** The same file with another ending. */
  static Path withEnding(Path path, String ending) {
    String name = path.getFileName().toString();
    int dot = name.lastIndexOf('.');
    return path.resolveSibling((dot > 0 ? name.substring(0, dot) : name) + ending);
  }

  /**
   * Writes it.
   *
   * @throws WrongInputException when it cannot be written
   */
  Path write(byte[] bytes) {
    Path folder = path.toAbsolutePath().getParent();
    try {
      Path part = Files.createTempFile(folder, path.getFileName().toString(), ".part");
      try {
        Files.write(part, bytes);
        Files.move(part, path, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(part);
      }
      return path;
    } catch (IOException e) {
      throw new WrongInputException(
          path + " cannot be written: there is no such folder, no access, or no room");
    }
  }
}
