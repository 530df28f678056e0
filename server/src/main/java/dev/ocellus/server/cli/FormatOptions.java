package dev.ocellus.server.cli;

import java.io.PrintWriter;
import java.util.Map;
import java.util.function.BiFunction;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** How results are written. */
final class FormatOptions {
  private static final Map<String, BiFunction<PrintWriter, PrintWriter, ResultWriter>> WRITERS =
      Map.of(
          "text", TextResults::new,
          "json", (out, err) -> new JsonResults(out),
          "csv", CsvResults::new);

  @Spec(Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--format",
      paramLabel = "NAME",
      defaultValue = "text",
      description =
          "Write text; json, a line for each picture; or csv, a line for each class or face"
              + " (default: ${DEFAULT-VALUE}; OCELLUS_FORMAT).")
  private String format;

  @Option(names = "--json", description = "The same as --format json (OCELLUS_JSON=true).")
  private boolean json;

  /**
   * Writes to the command's output.
   *
   * @throws ParameterException when there is no such format
   */
  ResultWriter writer() {
    CommandLine command = spec.commandLine();
    var writer = WRITERS.get(json ? "json" : format);
    if (writer == null) {
      throw new ParameterException(command, "--format: " + format + " is not text, json or csv");
    }
    return writer.apply(command.getOut(), command.getErr());
  }
}
