package dev.ocellus.server.models;

import java.nio.file.Path;

/**
 * A file that has a model's name and is not the model.
 *
 * @param problem what is wrong with it, in words that follow its name
 */
public record DamagedFile(Path path, String problem) {

  /** What is wrong, for those who may know no path of this machine. */
  String sentence() {
    return path.getFileName() + " " + problem;
  }
}
