package dev.ocellus.server.cli;

import dev.ocellus.server.models.Catalogue;
import dev.ocellus.server.models.RetryPolicy;
import java.util.Map;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;

/** The command line: the server, and the commands that need none. */
final class Commands {
  private Commands() {}

  /**
   * The whole command line.
   *
   * @param catalogue the models it works with
   * @param retries when transfers of the server that failed are tried again
   * @param environment what options take their values from that are not given
   */
  static CommandLine of(Catalogue catalogue, RetryPolicy retries, Map<String, String> environment) {
    return new CommandLine(new OcellusCommand(catalogue, retries))
        .addSubcommand(new ClassifyCommand(catalogue))
        .addSubcommand(new FacesCommand(catalogue))
        .addSubcommand(new HideCommand(catalogue))
        .addSubcommand(new DetectRawCommand(catalogue))
        .addSubcommand(new ModelsCommand(catalogue))
        .addSubcommand(new CompileCommand())
        .addSubcommand(new ServeCommand(catalogue, retries))
        .addSubcommand(new ExportCommand(catalogue))
        .addSubcommand("completion", new GenerateCompletion())
        .setDefaultValueProvider(new EnvironmentDefaults(environment))
        .setParameterExceptionHandler(PlainErrors::wrongArgument)
        .setExecutionExceptionHandler(PlainErrors::failed);
  }
}
