package dev.ocellus.server.cli;

import dev.ocellus.classify.Classifier;
import dev.ocellus.model.Progress;
import dev.ocellus.result.Classification;
import dev.ocellus.result.Views;
import dev.ocellus.server.files.PictureFile;
import dev.ocellus.server.inference.LoadedModels;
import dev.ocellus.server.models.Catalogue;
import dev.ocellus.server.models.StoredModel;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ocellus classify}. */
@Command(
    name = "classify",
    description = {"Tells what pictures show.", ""},
    optionListHeading = "%n",
    footer = {
      "",
      "Examples:",
      "  ./ocellus classify holiday.jpg",
      "  ./ocellus classify --json photos > classes.jsonl",
      "  curl -s https://example.org/picture.png | ./ocellus classify -"
    })
final class ClassifyCommand extends PictureCommand {
  private final Catalogue catalogue;
  private Views shown;
  private ResultWriter results;

  @Option(
      names = "--top",
      paramLabel = "NUMBER",
      defaultValue = "" + Classification.DEFAULT_TOP,
      description = "Tell this many classes (default: ${DEFAULT-VALUE}; OCELLUS_TOP).")
  private int top;

  @Option(
      names = "--views",
      paramLabel = "NAME",
      defaultValue = "both",
      description =
          "Look at the centre, at the whole squeezed to a square, or at both (default:"
              + " ${DEFAULT-VALUE}; OCELLUS_VIEWS).")
  private String views;

  @Mixin private FormatOptions format;

  ClassifyCommand(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  @Override
  void check() {
    Ranges.check(commandLine().getCommandSpec(), "--top", top, 1, Classification.MAX_TOP);
    results = format.writer();
    try {
      shown = Views.of(views);
    } catch (IllegalArgumentException e) {
      throw refused("--" + e.getMessage());
    }
  }

  @Override
  StoredModel needed(ModelOptions models) throws InterruptedException {
    return new NeededModel(models, catalogue, commandLine().getErr()).classifier();
  }

  @Override
  PictureLoop.Step step(LoadedModels loaded) {
    Classifier classifier = loaded.classifier().orElseThrow();
    return picture ->
        results.write(
            picture.file(),
            classifier
                .classify(picture.picture(), top, shown, Progress.NONE)
                .withDecodeMs(picture.decodeMs()));
  }

  @Override
  void failed(PictureFile file, String why) {
    results.writeFailure(file, why);
  }
}
