package dev.ocellus.server.cli;

import dev.ocellus.server.http.ListenException;
import dev.ocellus.server.http.SiteCopyException;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Says what a person can mend in plain words; only what nobody foresaw with a stack trace. */
final class PlainErrors {
  private static final Set<Class<?>> FORESEEN =
      Set.of(
          ListenException.class,
          SiteCopyException.class,
          NativeLibraries.FolderException.class,
          MissingModelException.class,
          WrongInputException.class);

  private PlainErrors() {}

  static int wrongArgument(ParameterException error, String[] arguments) {
    CommandLine command = error.getCommandLine();
    String name = command.getCommandSpec().qualifiedName();
    command.getErr().println(error.getMessage() + "; ./" + name + " --help lists the options");
    return command.getCommandSpec().exitCodeOnInvalidInput();
  }

  static int failed(Exception error, CommandLine command, ParseResult parsed) throws Exception {
    if (!FORESEEN.contains(error.getClass())) {
      throw error;
    }
    command.getErr().println(error.getMessage());
    return command.getCommandSpec().exitCodeOnExecutionException();
  }
}
