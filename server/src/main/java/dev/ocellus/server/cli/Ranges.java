package dev.ocellus.server.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Checks the numbers that options were given. */
final class Ranges {
  private Ranges() {}

  /**
   * Passes when a number is in its range.
   *
   * @throws ParameterException when it is not
   */
  static void check(CommandSpec command, String option, int value, int least, int most) {
    if (value < least || value > most) {
      throw new ParameterException(
          command.commandLine(), option + ": " + value + " is not from " + least + " to " + most);
    }
  }
}
