package dev.ocellus.server.cli;

import dev.ocellus.server.models.CacheFolder;
import dev.ocellus.server.models.Catalogue;
import dev.ocellus.server.models.Downloader;
import dev.ocellus.server.models.ModelStore;
import dev.ocellus.server.models.ModelSupply;
import dev.ocellus.server.models.ModelUser;
import dev.ocellus.server.models.RetryPolicy;
import dev.ocellus.server.models.StoredModel;
import dev.ocellus.server.models.SupplyListener;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The options that say where models come from and what runs them; every command has them. */
final class ModelOptions {
  /** The class path's folder of the page, and of the model inside. */
  static final String SITE = "site";

  private static final int MAX_THREADS = 1024;

  @Spec(Target.MIXEE)
  private CommandSpec spec;

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

  /**
   * Checks what was given.
   *
   * @throws ParameterException saying which option is wrong, and why
   */
  void check() {
    Ranges.check(spec, "--threads", threads, 1, MAX_THREADS);
    if (models != null && !Files.isDirectory(models)) {
      throw refused("--models: there is no folder " + models);
    }
    if (mirror != null && !isAddress(mirror)) {
      throw refused("--mirror: " + mirror + " is no address; expected http://... or https://...");
    }
  }

  private static boolean isAddress(URI uri) {
    return List.of("http", "https").contains(String.valueOf(uri.getScheme()))
        && uri.getHost() != null;
  }

  private ParameterException refused(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  int threads() {
    return threads;
  }

  /**
   * Names the folder for the libraries of TensorFlow and libwebp.
   *
   * @throws NativeLibraries.FolderException when nothing can be written there
   */
  void nameNatives() {
    NativeLibraries.unpackTo(Optional.ofNullable(natives));
  }

  /** Where models are looked for, in this order. */
  List<Path> folders() {
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
  Optional<Path> samples() {
    return folders().stream()
        .map(folder -> folder.resolveSibling("samples"))
        .filter(Files::isDirectory)
        .findFirst();
  }

  /** The models there are, and what fetches those that are missing. */
  ModelSupply supply(
      Catalogue catalogue,
      RetryPolicy retries,
      List<StoredModel> bundled,
      ModelUser user,
      SupplyListener listener) {
    Catalogue wanted = mirror == null ? catalogue : catalogue.at(mirror);
    return ModelSupply.look(
        new ModelStore(wanted, folders(), CacheFolder.ofThisUser()),
        offline ? Optional.empty() : Optional.of(new Downloader(System.getenv())),
        retries,
        bundled,
        user,
        listener);
  }
}
