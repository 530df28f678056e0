package dev.ocellus.server.cli;

import dev.ocellus.server.http.OcellusServer;
import dev.ocellus.server.http.ServerOptions;
import dev.ocellus.server.inference.Vision;
import dev.ocellus.server.models.BundledModel;
import dev.ocellus.server.models.Catalogue;
import dev.ocellus.server.models.ModelSupply;
import dev.ocellus.server.models.RetryPolicy;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code ocellus serve}. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    usageHelpAutoWidth = true,
    description = {"Starts the server, as no command does.", ""},
    optionListHeading = "%n")
class ServeCommand implements Callable<Integer> {
  private final Catalogue catalogue;
  private final RetryPolicy retries;

  @Spec private CommandSpec spec;

  @Option(
      names = "--host",
      paramLabel = "ADDRESS",
      defaultValue = "127.0.0.1",
      description =
          "Listen at this address of the machine (default: ${DEFAULT-VALUE}; OCELLUS_HOST).")
  private String host;

  @Option(
      names = "--port",
      paramLabel = "NUMBER",
      defaultValue = "8080",
      description =
          "Listen at this port; 0 takes a free one (default: ${DEFAULT-VALUE}; OCELLUS_PORT).")
  private int port;

  @Mixin private ModelOptions modelOptions;

  @Mixin private LimitOptions limits;

  @Option(
      names = "--export",
      paramLabel = "FOLDER",
      description =
          "Write the page and its models into this folder, for any web server, and start none"
              + " (OCELLUS_EXPORT).")
  private Path export;

  @Option(
      names = "--library",
      description =
          "With --export: write the library for pages of your own, and not the page"
              + " (OCELLUS_LIBRARY).")
  private boolean library;

  /**
   * The command.
   *
   * @param catalogue the models it works with
   * @param retries when transfers that failed are tried again
   */
  ServeCommand(Catalogue catalogue, RetryPolicy retries) {
    this.catalogue = catalogue;
    this.retries = retries;
  }

  @Override
  public Integer call() throws InterruptedException {
    Ranges.check(spec, "--port", port, 0, 65_535);
    modelOptions.check();
    limits.check();
    if (export != null) {
      new Export(catalogue, modelOptions, library, out()).write(export);
      return 0;
    }
    if (library) {
      throw new ParameterException(
          spec.commandLine(), "--library is about what is exported; name a folder with --export");
    }
    Vision vision = new Vision(modelOptions.threads());
    Announcer announcer = new Announcer(ProgressLine.on(out()));
    ModelSupply supply = supply(vision, announcer);
    modelOptions.nameNatives();
    OcellusServer server = new Startup(supply, vision, announcer).start(serverOptions());
    say("Ocellus is ready: " + server.address());
    return 0;
  }

  private void say(String line) {
    out().println(line);
    out().flush();
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }

  private ServerOptions serverOptions() {
    return new ServerOptions(
        host,
        port,
        limits.pictures(),
        limits.work(modelOptions.threads()),
        limits.uploads(),
        limits.connections(),
        limits.access(),
        limits.stop(),
        ModelOptions.SITE,
        modelOptions.samples());
  }

  private ModelSupply supply(Vision vision, Announcer announcer) {
    return modelOptions.supply(
        catalogue,
        retries,
        BundledModel.faces(ModelOptions.SITE).stream().toList(),
        vision,
        announcer);
  }
}
