package dev.ocellus.server.cli;

import dev.ocellus.server.files.PictureFile;
import dev.ocellus.server.inference.LoadedModels;
import dev.ocellus.server.models.StoredModel;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * A command that looks at pictures one by one. It ends with 0 when all could be looked at, with 1
 * when some could not, or the model is missing, and with 2 when it was called in a wrong way.
 */
@Command(mixinStandardHelpOptions = true, sortOptions = false, usageHelpAutoWidth = true)
abstract class PictureCommand implements Callable<Integer> {
  private static final int SOME_FAILED = 1;

  @Spec private CommandSpec spec;
  @Mixin private PictureOptions pictures;
  @Mixin private EngineOptions engine;
  @Mixin private ModelOptions models;

  /** Checks the options of the command; nothing has been loaded yet. */
  abstract void check();

  /** Which model it needs. */
  abstract StoredModel needed(ModelOptions models) throws InterruptedException;

  /** What is done with each picture. */
  abstract PictureLoop.Step step(LoadedModels loaded);

  /** Tells of a picture with which it could not be done. */
  abstract void failed(PictureFile file, String why);

  @Override
  public final Integer call() throws InterruptedException {
    models.check();
    pictures.check();
    check();
    List<PictureFile> files = pictures.files();
    try (LoadedModels loaded = engine.start(models)) {
      loaded.load(needed(models));
      PictureLoop loop = new PictureLoop(System.in, pictures.limits());
      int failed =
          loop.run(files, new PictureProgress(Terminal.open()), step(loaded), this::failed);
      return failed == 0 ? 0 : SOME_FAILED;
    }
  }

  final ParameterException refused(String message) {
    return new ParameterException(commandLine(), message);
  }

  final CommandLine commandLine() {
    return spec.commandLine();
  }
}
