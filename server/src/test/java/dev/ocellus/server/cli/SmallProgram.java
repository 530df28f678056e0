package dev.ocellus.server.cli;

import dev.ocellus.server.SmallModels;
import dev.ocellus.server.models.Catalogue;
import dev.ocellus.server.models.RetryPolicy;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Random;

/** The program with another catalogue: one small classifier, published where nobody listens. */
final class SmallProgram {
  private static final URI NOBODY = URI.create("http://127.0.0.1:1/");

  private SmallProgram() {}

  public static void main(String... arguments) {
    Duration soon = Duration.ofMillis(200);
    Catalogue catalogue = new Catalogue(List.of(SmallModels.classifier(NOBODY)));
    int exitCode =
        Commands.of(catalogue, new RetryPolicy(soon, soon, soon, new Random()), System.getenv())
            .execute(arguments);
    if (exitCode != 0) {
      System.exit(exitCode);
    }
  }
}
