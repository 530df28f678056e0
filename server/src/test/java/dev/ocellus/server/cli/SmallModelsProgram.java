package dev.ocellus.server.cli;

import dev.ocellus.server.SmallModels;
import dev.ocellus.server.models.Catalogue;
import dev.ocellus.server.models.KnownModel;
import dev.ocellus.server.models.ModelKind;
import dev.ocellus.server.models.RetryPolicy;
import dev.ocellus.testing.FaceModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The program with the small models of the folder that {@code OCELLUS_MODELS} names. */
final class SmallModelsProgram {
  private SmallModelsProgram() {}

  public static void main(String... arguments) throws IOException {
    Map<String, String> environment = System.getenv();
    byte[] faces = Files.readAllBytes(Path.of(environment.get("OCELLUS_MODELS"), "faces.pb"));
    Catalogue catalogue =
        new Catalogue(
            List.of(
                SmallModels.classifier(),
                new KnownModel(
                    ModelKind.FACES,
                    SmallModels.known(FaceModel.NAME, "faces.pb", faces),
                    Optional.empty())));
    System.exit(Commands.of(catalogue, RetryPolicy.usual(), environment).execute(arguments));
  }
}
