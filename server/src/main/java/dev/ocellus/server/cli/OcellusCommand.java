package dev.ocellus.server.cli;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

  @Option(
      names = "--models",
      paramLabel = "FOLDER",
      description = "Look for the models here first (OCELLUS_MODELS).")
  private Path models;

  @Option(
      names = "--mirror",
      paramLabel = "URL",
      description =
          "Fetch models that are not on this machine from here first, then from their publishers"
              + " (OCELLUS_MIRROR).")
  private URI mirror;

  @Option(
      names = "--offline",
      description =
          "Fetch nothing; use the models that are on this machine (OCELLUS_OFFLINE=true).")
  private boolean offline;

  @Option(
      names = "--threads",
      paramLabel = "NUMBER",
      description =
          "Compute with this many threads (default: one for each processor; OCELLUS_THREADS).")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--natives",
      paramLabel = "FOLDER",
      description =
          "Unpack the libraries of TensorFlow and libwebp here (default: .javacpp/cache in the"
              + " user's home; OCELLUS_NATIVES).")
  private Path natives;

  @Mixin private LimitOptions limits;

  @Option(
      names = "--export",
      paramLabel = "FOLDER",
      description =
          "Write the page and its models into this folder, for any web server, and start none"
              + " (OCELLUS_EXPORT).")
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
    limits.check("--port", port, 0, 65_535);
    limits.check("--threads", threads, 1, 1024);
    limits.check();
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
    NativeLibraries.unpackTo(Optional.ofNullable(natives));
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
    return new ServerOptions(
        host,
        port,
        limits.pictures(),
        limits.work(threads),
        limits.uploads(),
        limits.connections(),
        limits.access(),
        limits.stop(),
        SITE,
        samples());
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

  private ParameterException refused(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
