package dev.ocellus.server.cli;

import dev.ocellus.detect.FaceDetector;
import dev.ocellus.detect.FaceOptions;
import dev.ocellus.hide.FaceRegion;
import dev.ocellus.hide.Hiding;
import dev.ocellus.hide.Style;
import dev.ocellus.image.ImageFormat;
import dev.ocellus.image.Raster;
import dev.ocellus.model.Progress;
import dev.ocellus.result.Face;
import dev.ocellus.server.files.OutputFolder;
import dev.ocellus.server.files.PictureFile;
import dev.ocellus.server.inference.LoadedModels;
import dev.ocellus.server.models.Catalogue;
import dev.ocellus.server.models.StoredModel;
import dev.ocellus.server.picture.JpegEncoder;
import dev.ocellus.server.picture.PngEncoder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ocellus hide}. */
@Command(
    name = "hide",
    description = {
      "Hides the faces in pictures.",
      "",
      "Writes copies without metadata: the copy of a JPEG is a JPEG, any other a PNG. A face that"
          + " is not found is not hidden, so look at the copies before you pass them on.",
      ""
    },
    optionListHeading = "%n",
    footer = {
      "",
      "Examples:",
      "  ./ocellus hide --out hidden group.jpg",
      "  ./ocellus hide --out hidden --style cover photos"
    })
final class HideCommand extends PictureCommand {
  private final Catalogue catalogue;
  private FaceOptions search;
  private Hiding hiding;
  private OutputFolder folder;

  @Mixin private FaceModelOptions model;

  @Mixin private FaceSearchOptions faces;

  @Option(
      names = "--out",
      paramLabel = "FOLDER",
      required = true,
      description = "Write the copies into this folder (OCELLUS_OUT).")
  private Path out;

  @Option(
      names = "--overwrite",
      description = "Replace files that are in that folder already (OCELLUS_OVERWRITE=true).")
  private boolean overwrite;

  @Option(
      names = "--style",
      paramLabel = "NAME",
      defaultValue = "cover",
      description =
          "Blur, pixelate or cover the faces; only what is covered is surely gone (default:"
              + " ${DEFAULT-VALUE}; OCELLUS_STYLE).")
  private String style;

  @Option(
      names = "--strength",
      paramLabel = "SHARE",
      defaultValue = "0.5",
      description =
          "How little blurring and pixelating leave of a face, 0 to 1 (default: ${DEFAULT-VALUE};"
              + " OCELLUS_STRENGTH).")
  private float strength;

  HideCommand(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  @Override
  void check() {
    model.check();
    search = faces.search();
    if (!(strength >= 0 && strength <= 1)) {
      throw refused("--strength: " + strength + " is not from 0 to 1");
    }
    try {
      hiding = new Hiding(Style.of(style), strength);
    } catch (IllegalArgumentException e) {
      throw refused("--" + e.getMessage());
    }
    folder = Folders.open(commandLine(), "--out", out, overwrite).orElseThrow();
  }

  @Override
  StoredModel needed(ModelOptions models) throws InterruptedException {
    return model.find(models, catalogue);
  }

  @Override
  PictureLoop.Step step(LoadedModels loaded) {
    FaceDetector detector = loaded.faces().orElseThrow();
    return picture -> {
      List<Face> found = detector.detect(picture.picture(), search, Progress.NONE).faces();
      Path copy = write(picture, hidden(picture.picture(), found));
      tell(picture.file(), found.size(), copy);
    };
  }

  /** The same pixels, exchanged in place. */
  private Raster hidden(Raster picture, List<Face> found) {
    for (Face face : found) {
      hiding.apply(picture, FaceRegion.of(face.box(), FaceRegion.DEFAULT_MARGIN).pixels());
    }
    return picture;
  }

  private Path write(PictureLoop.Decoded picture, Raster hidden) throws IOException {
    return picture.format() == ImageFormat.JPEG
        ? folder.write(picture.file(), ".jpg", JpegEncoder.encode(hidden))
        : folder.write(picture.file(), ".png", PngEncoder.encode(hidden));
  }

  private void tell(PictureFile file, int faces, Path copy) {
    commandLine()
        .getOut()
        .print(file.name() + ": " + FaceCount.text(faces) + " hidden, " + copy + "\n");
    commandLine().getOut().flush();
  }

  @Override
  void failed(PictureFile file, String why) {
    ResultWriter.complain(commandLine().getErr(), file, why);
  }
}
