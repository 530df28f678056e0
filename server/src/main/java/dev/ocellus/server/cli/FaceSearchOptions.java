package dev.ocellus.server.cli;

import dev.ocellus.detect.FaceOptions;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** How faces are looked for. */
final class FaceSearchOptions {
  @Spec(Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--min-size",
      paramLabel = "PIXELS",
      defaultValue = "20",
      description =
          "Find faces of at least this size (default: ${DEFAULT-VALUE}; OCELLUS_MIN_SIZE).")
  private float minSize;

  @Option(
      names = "--thresholds",
      paramLabel = "P,R,O",
      split = ",",
      defaultValue = "0.6,0.7,0.7",
      description =
          "The least scores that pass the three networks (default: ${DEFAULT-VALUE};"
              + " OCELLUS_THRESHOLDS).")
  private List<Float> thresholds;

  /**
   * What the cascade is told.
   *
   * @throws ParameterException when a number is out of its range
   */
  FaceOptions search() {
    try {
      return new FaceOptions(minSize, thresholds, FaceOptions.DEFAULT.factor());
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
  }
}
