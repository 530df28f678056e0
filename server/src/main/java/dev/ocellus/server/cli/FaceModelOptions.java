package dev.ocellus.server.cli;

import dev.ocellus.server.models.Catalogue;
import dev.ocellus.server.models.StoredModel;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** Which model finds faces. */
final class FaceModelOptions {
  private static final List<String> MODELS = List.of("auto", "mtcnn", "ocellus");

  @Spec(Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--model",
      paramLabel = "NAME",
      defaultValue = "auto",
      description =
          "Find faces with mtcnn, which is fetched where it is missing; with ocellus, the model"
              + " inside; or auto: with mtcnn where it is there (default: ${DEFAULT-VALUE};"
              + " OCELLUS_MODEL).")
  private String model;

  /**
   * Checks what was given.
   *
   * @throws ParameterException when there is no model of that name
   */
  void check() {
    if (!MODELS.contains(model)) {
      throw new ParameterException(
          spec.commandLine(), "--model: " + model + " is not auto, mtcnn or ocellus");
    }
  }

  /**
   * The model.
   *
   * @throws MissingModelException when it is not there, and cannot be fetched
   */
  StoredModel find(ModelOptions options, Catalogue catalogue) throws InterruptedException {
    CommandLine command = spec.commandLine();
    return new NeededModel(options, catalogue, command.getErr()).faces(model);
  }
}
