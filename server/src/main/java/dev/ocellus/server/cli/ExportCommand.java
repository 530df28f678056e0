package dev.ocellus.server.cli;

import dev.ocellus.server.models.Catalogue;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ocellus export}. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    usageHelpAutoWidth = true,
    description = {"Writes the page and its models into a folder, for any web server.", ""},
    optionListHeading = "%n")
final class ExportCommand implements Callable<Integer> {
  private final Catalogue catalogue;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FOLDER", description = "The folder, made where there is none.")
  private Path folder;

  @Option(
      names = "--library",
      description = "Write the library for pages of your own, and not the page (OCELLUS_LIBRARY).")
  private boolean library;

  @Mixin private ModelOptions models;

  ExportCommand(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  @Override
  public Integer call() throws InterruptedException {
    models.check();
    new Export(catalogue, models, library, spec.commandLine().getOut()).write(folder);
    return 0;
  }
}
