package dev.ocellus.server.cli;

import dev.ocellus.result.Where;
import dev.ocellus.server.inference.JavaVision;
import dev.ocellus.server.inference.LoadedModels;
import dev.ocellus.server.inference.Vision;
import java.util.Map;
import java.util.function.Function;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** What runs models. */
final class EngineOptions {
  private static final Map<String, Function<ModelOptions, LoadedModels>> ENGINES =
      Map.of(
          "tensorflow",
          options -> new Vision(options.threads(), Where.DEVICE),
          "java",
          options -> new JavaVision(Where.DEVICE));

  @Spec(Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--engine",
      paramLabel = "NAME",
      defaultValue = "tensorflow",
      description =
          "What runs the model: tensorflow, or java, which is slower and needs no TensorFlow"
              + " (default: ${DEFAULT-VALUE}; OCELLUS_ENGINE).")
  private String engine;

  /**
   * An engine without a model yet.
   *
   * @throws ParameterException when none has that name
   */
  LoadedModels start(ModelOptions options) {
    Function<ModelOptions, LoadedModels> start = ENGINES.get(engine);
    if (start == null) {
      throw new ParameterException(
          spec.commandLine(), "--engine: " + engine + " is not tensorflow or java");
    }
    options.nameNatives();
    return start.apply(options);
  }
}
