package dev.ocellus.server.cli;

import dev.ocellus.server.models.Catalogue;
import dev.ocellus.server.models.RetryPolicy;
import picocli.CommandLine;

/** The program. */
public final class Main {
  private Main() {}

  /** Runs the command; the process lives on when it started a server. */
  public static void main(String[] arguments) {
    System.setProperty("java.awt.headless", "true");
    // Otherwise Jetty starts Java's whole management system to find this number out.
    System.setProperty("org.eclipse.jetty.util.referencesPerCacheLine", "16");
    int exitCode = run(new OcellusCommand(Catalogue.PUBLISHED, RetryPolicy.usual()), arguments);
    if (exitCode != 0) {
      System.exit(exitCode);
    }
  }

  static int run(OcellusCommand command, String... arguments) {
    return new CommandLine(command)
        .setDefaultValueProvider(new EnvironmentDefaults(System.getenv()))
        .setParameterExceptionHandler(PlainErrors::wrongArgument)
        .setExecutionExceptionHandler(PlainErrors::failed)
        .execute(arguments);
  }
}
