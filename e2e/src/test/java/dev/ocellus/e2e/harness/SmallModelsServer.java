package dev.ocellus.e2e.harness;

import dev.ocellus.image.ImageLimits;
import dev.ocellus.server.http.OcellusServer;
import dev.ocellus.server.http.ServerOptions;
import dev.ocellus.server.inference.Vision;
import dev.ocellus.server.models.Checksum;
import dev.ocellus.server.models.KnownFile;
import dev.ocellus.server.models.ModelSet;
import dev.ocellus.server.models.StoredFile;
import dev.ocellus.testing.Sha256;
import dev.ocellus.testing.SmallClassifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** The real server with {@link SmallModels}, which the program itself would not know. */
final class SmallModelsServer {
  private SmallModelsServer() {}

  /**
   * Starts it.
   *
   * @param arguments the folder of the models, and the name of the one that finds faces
   */
  public static void main(String[] arguments) throws IOException {
    System.setProperty("java.awt.headless", "true");
    int threads = Runtime.getRuntime().availableProcessors();
    var options =
        new ServerOptions(
            "127.0.0.1",
            0,
            ImageLimits.DEFAULT,
            threads,
            16,
            Duration.ofSeconds(60),
            "site",
            Optional.empty());
    var server = OcellusServer.start(options);
    ModelSet models = models(Path.of(arguments[0]), arguments[1]);
    server.ready(Vision.load(models, threads), models);
    System.out.println("Ocellus is ready: " + server.address());
  }

  private static ModelSet models(Path folder, String faces) throws IOException {
    return new ModelSet(
        SmallClassifier.SPEC,
        stored(SmallClassifier.SPEC.name(), folder.resolve(SmallModels.CLASSIFIER)),
        stored("labels", folder.resolve(SmallModels.LABELS)),
        stored(faces, folder.resolve(faces + ".pb")));
  }

  private static StoredFile stored(String name, Path path) throws IOException {
    byte[] bytes = Files.readAllBytes(path);
    String sha256 = Sha256.of(bytes);
    String fileName = path.getFileName().toString();
    KnownFile file = new KnownFile(name, fileName, Checksum.sha256(sha256), Optional.empty());
    return new StoredFile(file, path, bytes, sha256);
  }
}
