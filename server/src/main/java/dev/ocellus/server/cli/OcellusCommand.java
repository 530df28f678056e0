package dev.ocellus.server.cli;

import dev.ocellus.image.ImageLimits;
import dev.ocellus.server.http.OcellusServer;
import dev.ocellus.server.http.ServerOptions;
import dev.ocellus.server.http.SiteCopy;
import dev.ocellus.server.inference.Vision;
import dev.ocellus.server.models.BundledModel;
import dev.ocellus.server.models.CacheFolder;
import dev.ocellus.server.models.Catalogue;
import dev.ocellus.server.models.Downloader;
import dev.ocellus.server.models.ModelStatus;
import dev.ocellus.server.models.ModelStore;
import dev.ocellus.server.models.ModelSupply;
import dev.ocellus.server.models.RetryPolicy;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The one command: starts the server. */
@Command(
    name = "ocellus",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    usageHelpAutoWidth = true,
    description = {
      "Tells what a picture shows and where the faces are: in the browser, or here where the"
          + " device is too weak.",
      ""
    },
    optionListHeading = "%n")
final class OcellusCommand implements Callable<Integer> {
  private static final String SITE = "site";
  private static final int WAITING_PICTURES = 16;
  private static final Duration TIMEOUT = Duration.ofSeconds(60);
  private static final int MEGABYTE = 1024 * 1024;
  private static final int MEGAPIXEL = 1_000_000;

  private final Catalogue catalogue;
  private final RetryPolicy retries;

  @Spec private CommandSpec spec;

  @Option(
      names = "--host",
      paramLabel = "ADDRESS",
      defaultValue = "127.0.0.1",
      description = "Listen at this address of the machine (default: ${DEFAULT-VALUE}).")
  private String host;

  @Option(
      names = "--port",
      paramLabel = "NUMBER",
      defaultValue = "8080",
      description = "Listen at this port; 0 takes a free one (default: ${DEFAULT-VALUE}).")
  private int port;

  @Option(
      names = "--models",
      paramLabel = "FOLDER",
      description = "Look for the models here first.")
  private Path models;

  @Option(
      names = "--mirror",
      paramLabel = "URL",
      description =
          "Fetch models that are not on this machine from here first, then from their publishers.")
  private URI mirror;

  @Option(
      names = "--offline",
      description = "Fetch nothing; use the models that are on this machine.")
  private boolean offline;

  @Option(
      names = "--threads",
      paramLabel = "NUMBER",
      description = "Compute with this many threads (default: one for each processor).")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--max-megabytes",
      paramLabel = "NUMBER",
      defaultValue = "10",
      description = "Refuse larger picture files (default: ${DEFAULT-VALUE}).")
  private int maxMegabytes;

  @Option(
      names = "--max-megapixels",
      paramLabel = "NUMBER",
      defaultValue = "40",
      description = "Refuse larger pictures (default: ${DEFAULT-VALUE}).")
  private int maxMegapixels;

  @Option(
      names = "--export",
      paramLabel = "FOLDER",
      description =
          "Write the page and its models into this folder, for any web server, and start none.")
  private Path export;

  /**
   * The command.
   *
   * @param catalogue the models it works with
   * @param retries when transfers that failed are tried again
   */
  OcellusCommand(Catalogue catalogue, RetryPolicy retries) {
    this.catalogue = catalogue;
    this.retries = retries;
  }

  @Override
  public Integer call() throws InterruptedException {
    checkRange("--port", port, 0, 65_535);
    checkRange("--threads", threads, 1, 1024);
    checkRange("--max-megabytes", maxMegabytes, 1, 1024);
    checkRange("--max-megapixels", maxMegapixels, 1, 500);
    if (models != null && !Files.isDirectory(models)) {
      throw refused("--models: there is no folder " + models);
    }
    Vision vision = new Vision(threads);
    Announcer announcer = new Announcer(new ProgressLine(out()));
    ModelSupply supply = supply(vision, announcer);
    if (export != null) {
      write(supply, announcer);
      return 0;
    }
    OcellusServer server = new Startup(supply, vision, announcer).start(serverOptions());
    say("Ocellus is ready: " + server.address());
    return 0;
  }

  private void write(ModelSupply supply, Announcer announcer) throws InterruptedException {
    supply.fetchOnce();
    SiteCopy.write(export, SITE, supply.statuses(), samples());
    boolean whole = supply.statuses().stream().noneMatch(ModelStatus::isMissing);
    if (!whole) {
      announcer.begin(supply);
    }
    say(
        "Ocellus is written: "
            + export
            + "; any web server can serve it"
            + (whole ? "" : ". When the models are there, write it again."));
  }

  private void say(String line) {
    out().println(line);
    out().flush();
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }

  private ServerOptions serverOptions() {
    var limits = new ImageLimits((long) maxMegabytes * MEGABYTE, (long) maxMegapixels * MEGAPIXEL);
    return new ServerOptions(
        host, port, limits, threads, WAITING_PICTURES, TIMEOUT, SITE, samples());
  }

  /** Where models are looked for, in this order. */
  private List<Path> modelFolders() {
    List<Path> folders = new ArrayList<>();
    if (models != null) {
      folders.add(models.toAbsolutePath().normalize());
    }
    Path home = Path.of(System.getProperty("ocellus.home", "")).toAbsolutePath().normalize();
    folders.add(home.resolve("models"));
    folders.add(home.resolveSibling("shared").resolve("models"));
    return folders;
  }

  /** The first folder of samples beside one of models. */
  private Optional<Path> samples() {
    return modelFolders().stream()
        .map(folder -> folder.resolveSibling("samples"))
        .filter(Files::isDirectory)
        .findFirst();
  }

  private ModelSupply supply(Vision vision, Announcer announcer) {
    Catalogue wanted = mirror == null ? catalogue : catalogue.at(checked(mirror));
    return ModelSupply.look(
        new ModelStore(wanted, modelFolders(), CacheFolder.ofThisUser()),
        offline ? Optional.empty() : Optional.of(new Downloader(System.getenv())),
        retries,
        BundledModel.faces(SITE).stream().toList(),
        vision,
        announcer);
  }

  private URI checked(URI address) {
    if (!List.of("http", "https").contains(String.valueOf(address.getScheme()))
        || address.getHost() == null) {
      throw refused("--mirror: " + address + " is no address; expected http://... or https://...");
    }
    return address;
  }

  private void checkRange(String option, int value, int least, int most) {
    if (value < least || value > most) {
      throw refused(option + ": " + value + " is not from " + least + " to " + most);
    }
  }

  private ParameterException refused(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
