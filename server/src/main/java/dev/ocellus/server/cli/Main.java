package dev.ocellus.server.cli;

import picocli.CommandLine;

/** The program. */
public final class Main {
  private Main() {}

  /** Runs the command; the process lives on when it started a server. */
  public static void main(String[] arguments) {
    System.setProperty("java.awt.headless", "true");
    int exitCode = run(arguments);
    if (exitCode != 0) {
      System.exit(exitCode);
    }
  }

  static int run(String... arguments) {
    return new CommandLine(new OcellusCommand())
        .setParameterExceptionHandler(PlainErrors::wrongArgument)
        .setExecutionExceptionHandler(PlainErrors::failed)
        .execute(arguments);
  }
}
