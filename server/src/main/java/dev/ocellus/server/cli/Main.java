package dev.ocellus.server.cli;

import dev.ocellus.server.models.Catalogue;
import dev.ocellus.server.models.RetryPolicy;

/** The program. */
public final class Main {
  private Main() {}

  /** Runs a command; the process lives on when it started a server. */
  public static void main(String[] arguments) {
    System.setProperty("java.awt.headless", "true");
    // Otherwise Jetty starts Java's whole management system to find this number out.
    System.setProperty("org.eclipse.jetty.util.referencesPerCacheLine", "16");
    int exitCode =
        Commands.of(Catalogue.PUBLISHED, RetryPolicy.usual(), System.getenv()).execute(arguments);
    if (exitCode != 0) {
      System.exit(exitCode);
    }
  }
}
