package dev.ocellus.server.cli;

import dev.ocellus.server.SmallModels;
import dev.ocellus.server.models.RetryPolicy;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;

/**
 * What a command line left behind, run in this process with the small models.
 *
 * @param out what it wrote to standard output
 * @param err what it wrote to standard error
 */
record CommandLineRun(int exitCode, String out, String err) {

  static CommandLineRun of(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int exitCode =
        Commands.of(SmallModels.catalogue(), RetryPolicy.usual(), environment())
            .setOut(new PrintWriter(out, true))
            .setErr(new PrintWriter(err, true))
            .execute(arguments);
    return new CommandLineRun(exitCode, out.toString(), err.toString());
  }

  private static Map<String, String> environment() {
    return Map.of("OCELLUS_MODELS", SmallModels.folder().toString(), "OCELLUS_OFFLINE", "true");
  }

  /** The same with bytes on standard input. */
  static synchronized CommandLineRun withInput(byte[] input, String... arguments) {
    InputStream before = System.in;
    System.setIn(new ByteArrayInputStream(input));
    try {
      return of(arguments);
    } finally {
      System.setIn(before);
    }
  }
}
