package dev.ocellus.server.cli;

import dev.ocellus.detect.FaceDetector;
import dev.ocellus.detect.FaceOptions;
import dev.ocellus.model.Progress;
import dev.ocellus.paint.Annotator;
import dev.ocellus.result.FaceDetection;
import dev.ocellus.server.files.OutputFolder;
import dev.ocellus.server.files.PictureFile;
import dev.ocellus.server.inference.LoadedModels;
import dev.ocellus.server.models.Catalogue;
import dev.ocellus.server.models.StoredModel;
import dev.ocellus.server.picture.PngEncoder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ocellus faces}. */
@Command(
    name = "faces",
    description = {"Finds the faces in pictures.", ""},
    optionListHeading = "%n",
    footer = {
      "",
      "Examples:",
      "  ./ocellus faces group.jpg",
      "  ./ocellus faces --annotate boxes photos",
      "  ./ocellus faces --json 'photos/*.jpg' > faces.jsonl"
    })
final class FacesCommand extends PictureCommand {
  private final Catalogue catalogue;
  private FaceOptions search;
  private Optional<OutputFolder> folder;
  private ResultWriter results;

  @Mixin private FaceModelOptions model;

  @Mixin private FaceSearchOptions faces;

  @Option(
      names = "--annotate",
      paramLabel = "FOLDER",
      description =
          "Write each picture as PNG into this folder, with a box around each face"
              + " (OCELLUS_ANNOTATE).")
  private Path annotate;

  @Option(
      names = "--overwrite",
      description = "Replace files that are in that folder already (OCELLUS_OVERWRITE=true).")
  private boolean overwrite;

  @Mixin private FormatOptions format;

  FacesCommand(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  @Override
  void check() {
    results = format.writer();
    model.check();
    search = faces.search();
    folder = Folders.open(commandLine(), "--annotate", annotate, overwrite);
  }

  @Override
  StoredModel needed(ModelOptions models) throws InterruptedException {
    return model.find(models, catalogue);
  }

  @Override
  PictureLoop.Step step(LoadedModels loaded) {
    FaceDetector detector = loaded.faces().orElseThrow();
    return picture -> {
      FaceDetection found = detector.detect(picture.picture(), search, Progress.NONE);
      annotate(picture, found);
      results.write(picture.file(), found.withDecodeMs(picture.decodeMs()));
    };
  }

  private void annotate(PictureLoop.Decoded picture, FaceDetection found) throws IOException {
    if (folder.isPresent()) {
      byte[] png = PngEncoder.encode(Annotator.annotate(picture.picture(), found.faces()));
      folder.get().write(picture.file(), ".png", png);
    }
  }

  @Override
  void failed(PictureFile file, String why) {
    results.writeFailure(file, why);
  }
}
