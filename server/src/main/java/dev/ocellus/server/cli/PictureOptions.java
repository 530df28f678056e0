package dev.ocellus.server.cli;

import dev.ocellus.image.ImageLimits;
import dev.ocellus.server.files.PictureFile;
import dev.ocellus.server.files.PictureFiles;
import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The pictures of a command, and what looks at them. */
final class PictureOptions {
  private static final long MEGAPIXEL = 1_000_000;
  private static final long MAX_BYTES = 256L << 20;

  @Spec(Target.MIXEE)
  private CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description =
          "A picture; a folder with all pictures in it; a pattern in quotes, such as"
              + " 'photos/**.jpg'; - for standard input; or @LIST for the file LIST with such names.")
  private List<String> files;

  @Option(
      names = "--max-megapixels",
      paramLabel = "NUMBER",
      defaultValue = "100",
      description = "Refuse larger pictures (default: ${DEFAULT-VALUE}; OCELLUS_MAX_MEGAPIXELS).")
  private int maxMegapixels;

  void check() {
    Ranges.check(spec, "--max-megapixels", maxMegapixels, 1, 500);
  }

  ImageLimits limits() {
    return new ImageLimits(MAX_BYTES, maxMegapixels * MEGAPIXEL);
  }

  /**
   * The pictures that are named.
   *
   * @throws ParameterException when an argument names none
   */
  List<PictureFile> files() {
    try {
      return PictureFiles.of(files);
    } catch (IOException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
  }
}
