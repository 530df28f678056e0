package dev.ocellus.server.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes files whole or not at all: each is first written beside its place, as {@code .part}. */
public final class WholeFile {
  private WholeFile() {}

  /**
   * Writes a file; one that is there is replaced.
   *
   * @throws IOException when it cannot be written; what was there is there still
   */
  public static void write(Path file, byte[] bytes) throws IOException {
    writeAll(Map.of(file, bytes));
  }

  /**
   * Writes files that belong together; those that are there are replaced.
   *
   * @param contents the bytes of each file
   * @throws IOException when one of them cannot be written; none of the new ones is there then
   */
  public static void writeAll(Map<Path, byte[]> contents) throws IOException {
    List<Path> placed = new ArrayList<>();
    try {
      for (Map.Entry<Path, byte[]> content : contents.entrySet()) {
        Files.write(part(content.getKey()), content.getValue());
      }
      for (Path file : contents.keySet()) {
        Files.move(part(file), file, StandardCopyOption.REPLACE_EXISTING);
        placed.add(file);
      }
    } finally {
      for (Path file : contents.keySet()) {
        if (Files.isRegularFile(part(file))) {
          Files.delete(part(file));
        }
      }
      if (placed.size() < contents.size()) {
        for (Path file : placed) {
          Files.delete(file);
        }
      }
    }
  }

  private static Path part(Path file) {
    return file.resolveSibling(file.getFileName() + ".part");
  }
}
