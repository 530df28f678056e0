package dev.ocellus.e2e.harness;

import dev.ocellus.image.ImageLimits;
import dev.ocellus.server.http.OcellusServer;
import dev.ocellus.server.http.ServerOptions;
import dev.ocellus.server.inference.Vision;
import dev.ocellus.server.models.BundledModel;
import dev.ocellus.server.models.Catalogue;
import dev.ocellus.server.models.Checksum;
import dev.ocellus.server.models.KnownFile;
import dev.ocellus.server.models.KnownModel;
import dev.ocellus.server.models.ModelKind;
import dev.ocellus.server.models.ModelStatus;
import dev.ocellus.server.models.ModelStore;
import dev.ocellus.server.models.ModelSupply;
import dev.ocellus.server.models.ModelUser;
import dev.ocellus.server.models.RetryPolicy;
import dev.ocellus.server.models.SupplyListener;
import dev.ocellus.testing.Sha256;
import dev.ocellus.testing.SmallClassifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The real server with {@link SmallModels}, which the program itself would not know. */
final class SmallModelsServer {
  static final String SITE = "site";

  /** What takes longer than usual on a busy machine is no failure of the page's. */
  private static final Duration LONG = Duration.ofMinutes(5);

  private SmallModelsServer() {}

  /**
   * Starts it.
   *
   * @param arguments the folder of the models, and the origins whose pages are allowed
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    System.setProperty("java.awt.headless", "true");
    int threads = Runtime.getRuntime().availableProcessors();
    List<String> origins = List.of(arguments).subList(1, arguments.length);
    var options =
        new ServerOptions(
            "127.0.0.1",
            0,
            ImageLimits.DEFAULT,
            new ServerOptions.Work(threads, 16, LONG, LONG),
            new ServerOptions.Uploads(LONG, 0),
            new ServerOptions.Connections(1024, LONG, 0),
            new ServerOptions.Access(List.of(), origins),
            new ServerOptions.Stop(Duration.ZERO, LONG),
            SITE,
            Optional.empty());
    Path folder = Path.of(arguments[0]);
    Vision vision = new Vision(threads);
    BundledModel.faces(SITE).ifPresent(vision::load);
    ModelSupply supply = supply(folder, vision);
    supply.load();
    OcellusServer server = OcellusServer.start(options, supply, vision);
    supply.awaitSettled();
    System.out.println("Ocellus is ready: " + server.address());
  }

  /**
   * The models of a folder, and the one inside.
   *
   * @param user has them as they come
   */
  static ModelSupply supply(Path folder, ModelUser user) throws IOException {
    return ModelSupply.look(
        new ModelStore(catalogue(folder), List.of(), folder),
        Optional.empty(),
        RetryPolicy.usual(),
        BundledModel.faces(SITE).stream().toList(),
        user,
        new Silent());
  }

  private static Catalogue catalogue(Path folder) throws IOException {
    KnownFile labels = known("labels", folder.resolve(SmallModels.LABELS));
    KnownFile graph = known(SmallClassifier.SPEC.name(), folder.resolve(SmallModels.CLASSIFIER));
    return new Catalogue(List.of(new KnownModel(ModelKind.CLASSIFIER, graph, Optional.of(labels))));
  }

  private static KnownFile known(String name, Path path) throws IOException {
    byte[] bytes = Files.readAllBytes(path);
    Checksum checksum = Checksum.sha256(Sha256.of(bytes));
    return new KnownFile(name, path.getFileName().toString(), bytes.length, checksum, List.of());
  }

  /** Hears everything and says nothing. */
  private static final class Silent implements SupplyListener {
    @Override
    public void changed(ModelStatus status) {}

    @Override
    public void at(String file, long bytes, long total) {}
  }
}
