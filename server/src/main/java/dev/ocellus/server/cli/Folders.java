package dev.ocellus.server.cli;

import dev.ocellus.server.files.OutputFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Opens the folders that options name. */
final class Folders {
  private Folders() {}

  /**
   * A folder to write into; empty where the option was not given.
   *
   * @throws ParameterException when there is none and it cannot be made
   */
  static Optional<OutputFolder> open(
      CommandLine command, String option, Path folder, boolean overwrite) {
    if (folder == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(new OutputFolder(folder, overwrite));
    } catch (IOException e) {
      throw new ParameterException(
          command, option + ": the folder " + folder + " cannot be made", e);
    }
  }
}
