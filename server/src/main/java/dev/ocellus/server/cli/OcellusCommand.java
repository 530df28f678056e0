package dev.ocellus.server.cli;

import dev.ocellus.server.models.Catalogue;
import dev.ocellus.server.models.RetryPolicy;
import picocli.CommandLine.Command;

/** The command itself: without another one after it, it starts the server. */
@Command(
    name = "ocellus",
    versionProvider = Version.class,
    description = {
      "Tells what a picture shows and where the faces are: in the browser, or here where the"
          + " device is too weak.",
      "Without a command it starts the server.",
      ""
    },
    commandListHeading = "%nCommands (./ocellus COMMAND --help says more):%n")
final class OcellusCommand extends ServeCommand {
  OcellusCommand(Catalogue catalogue, RetryPolicy retries) {
    super(catalogue, retries);
  }
}
