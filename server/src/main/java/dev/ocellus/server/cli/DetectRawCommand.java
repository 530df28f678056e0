package dev.ocellus.server.cli;

import dev.ocellus.detect.FaceOptions;
import dev.ocellus.image.Raster;
import dev.ocellus.model.Progress;
import dev.ocellus.result.Box;
import dev.ocellus.result.Face;
import dev.ocellus.server.inference.LoadedModels;
import dev.ocellus.server.models.Catalogue;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ocellus detect-raw}: for programs that have pixels and want boxes. */
@Command(
    name = "detect-raw",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    usageHelpAutoWidth = true,
    description = {
      "Finds the faces in pixels from standard input.",
      "",
      "Reads WIDTH x HEIGHT pixels of three bytes, row by row, and writes a JSON array with"
          + " [left, top, right, bottom] of each face, in pixels.",
      ""
    },
    parameterListHeading = "%n",
    optionListHeading = "%n",
    footer = {
      "",
      "Example:",
      "  ffmpeg -v error -i group.jpg -pix_fmt rgb24 -f rawvideo - | ./ocellus detect-raw 1400 1013"
          + " 40"
    })
final class DetectRawCommand implements Callable<Integer> {
  private static final int CHANNELS = 3;
  private static final int MAX_SIDE = 65_535;
  private static final int MAX_PIXELS = 100_000_000;
  private static final Map<String, int[]> ORDERS =
      Map.of("rgb", new int[] {0, 1, 2}, "bgr", new int[] {2, 1, 0});

  private final Catalogue catalogue;

  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "WIDTH", description = "The width of the picture.")
  private int width;

  @Parameters(index = "1", paramLabel = "HEIGHT", description = "The height of the picture.")
  private int height;

  @Parameters(index = "2", paramLabel = "MIN_SIZE", description = "The smallest face to find.")
  private float minSize;

  @Option(
      names = "--order",
      paramLabel = "NAME",
      defaultValue = "rgb",
      description =
          "The order of a pixel's bytes, rgb or bgr (default: ${DEFAULT-VALUE}; OCELLUS_ORDER).")
  private String order;

  @Mixin private FaceModelOptions model;

  @Mixin private EngineOptions engine;

  @Mixin private ModelOptions models;

  DetectRawCommand(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  @Override
  public Integer call() throws InterruptedException, IOException {
    models.check();
    FaceOptions search = search();
    model.check();
    Raster picture = picture();
    try (LoadedModels loaded = engine.start(models)) {
      loaded.load(model.find(models, catalogue));
      print(loaded.faces().orElseThrow().detect(picture, search, Progress.NONE).faces());
      return 0;
    }
  }

  private FaceOptions search() {
    Ranges.check(spec, "WIDTH", width, 1, MAX_SIDE);
    Ranges.check(spec, "HEIGHT", height, 1, MAX_SIDE);
    if ((long) width * height > MAX_PIXELS) {
      throw refused(width + " x " + height + " is more than " + MAX_PIXELS + " pixels");
    }
    if (!ORDERS.containsKey(order)) {
      throw refused("--order: " + order + " is not rgb or bgr");
    }
    FaceOptions usual = FaceOptions.DEFAULT;
    try {
      return new FaceOptions(minSize, usual.thresholds(), usual.factor());
    } catch (IllegalArgumentException e) {
      throw refused("MIN_SIZE: " + e.getMessage());
    }
  }

  private Raster picture() throws IOException {
    int wanted = width * height * CHANNELS;
    byte[] pixels = System.in.readNBytes(wanted);
    if (pixels.length < wanted || System.in.read() >= 0) {
      String found = pixels.length < wanted ? pixels.length + " bytes" : "more bytes";
      throw new WrongInputException(
          "standard input has "
              + found
              + "; "
              + width
              + " x "
              + height
              + " pixels have "
              + wanted
              + ", three for each");
    }
    return Raster.of(width, height, rgba(pixels, ORDERS.get(order)));
  }

  private static byte[] rgba(byte[] pixels, int[] channels) {
    byte[] rgba = new byte[pixels.length / CHANNELS * 4];
    for (int from = 0, to = 0; from < pixels.length; from += CHANNELS, to += 4) {
      for (int i = 0; i < CHANNELS; i++) {
        rgba[to + i] = pixels[from + channels[i]];
      }
      rgba[to + CHANNELS] = (byte) 255;
    }
    return rgba;
  }

  private void print(List<Face> faces) {
    PrintWriter out = spec.commandLine().getOut();
    out.println(
        faces.stream()
            .map(Face::box)
            .map(DetectRawCommand::corners)
            .collect(Collectors.joining(",", "[", "]")));
    out.flush();
  }

  private static String corners(Box box) {
    return "[" + box.x() + "," + box.y() + "," + box.right() + "," + box.bottom() + "]";
  }

  private ParameterException refused(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
