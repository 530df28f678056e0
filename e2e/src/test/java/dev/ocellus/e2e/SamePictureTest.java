package dev.ocellus.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ocellus.e2e.harness.InBrowser;
import dev.ocellus.e2e.harness.Project;
import dev.ocellus.e2e.harness.Visit;
import dev.ocellus.image.ImageException;
import dev.ocellus.image.ImageLimits;
import dev.ocellus.image.Raster;
import dev.ocellus.server.picture.PictureDecoder;
import dev.ocellus.server.sample.Sample;
import dev.ocellus.server.sample.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The server decodes a file to the picture that the browser shows, and refuses what it refuses. */
@InBrowser
final class SamePictureTest {
  /** Of 255, on average over a picture. */
  private static final double MOST_DIFFERENCE = 2;

  /** Where the server is meant to differ: how the names of such samples begin, and why. */
  private static final Map<String, String> EXCEPTIONS =
      Map.of(
          "PNG cICP of another matrix",
          "PNG lets decoders ignore a cICP chunk that is not for RGB; Chromium refuses the picture",
          "PNG cICP range 2",
          "the same",
          "PNG iCCP curve type 6 depth 16",
          "with curves that are tables Chromium rounds alpha of 16 bits, elsewhere it cuts it off",
          "PNG iCCP table type 6 depth 16",
          "the same",
          "JPEG progressive cut at 6 and ended",
          "a picture that is cut short is refused; Chromium shows some of those",
          "WebP animation of another size",
          "a frame of another size than it says is refused; Chromium shows it",
          "WebP animation whose first frame is empty",
          "the first frame is meant; Chromium shows the second",
          "BMP ICC grey",
          "a profile for grey says nothing about RGB; Chromium uses it for each channel of a BMP",
          "BMP ICC CMYK",
          "a profile for inks says nothing about RGB; Chromium takes RGB of a BMP for inks");

  /** Not a picture, or of a format that the server does not read. */
  private static final List<String> NO_PICTURES = List.of(".md", ".pb", ".avif");

  private final PictureDecoder decoder = new PictureDecoder(ImageLimits.DEFAULT);

  @Test
  void pictures_of_every_kind_look_the_same(Visit visit) {
    List<Sample> samples = Samples.all();
    List<Shown> shown = Shown.in(visit.page(), samples.stream().map(Sample::file).toList());
    List<String> differences = new ArrayList<>();
    for (int i = 0; i < samples.size(); i++) {
      String name = samples.get(i).name();
      String difference = difference(samples.get(i).file(), shown.get(i));
      if (!difference.isEmpty() && EXCEPTIONS.keySet().stream().noneMatch(name::startsWith)) {
        differences.add(name + ": " + difference);
      }
    }
    assertThat(differences).isEmpty();
    assertThat(shown).filteredOn(Shown::isRefused).hasSizeBetween(500, samples.size() / 2);
  }

  @Test
  void pictures_that_once_differed_look_the_same(Visit visit) throws IOException {
    assertSame(visit, "faults");
  }

  @Test
  void photographs_look_the_same(Visit visit) throws IOException {
    assertSame(visit, "images");
  }

  private void assertSame(Visit visit, String folder) throws IOException {
    List<Path> paths;
    try (Stream<Path> found = Files.list(Project.shared(folder))) {
      paths = found.filter(Files::isRegularFile).filter(SamePictureTest::isPicture).toList();
    }
    List<byte[]> files = new ArrayList<>();
    for (Path path : paths) {
      files.add(Files.readAllBytes(path));
    }
    List<Shown> shown = Shown.in(visit.page(), files);
    for (int i = 0; i < files.size(); i++) {
      assertThat(difference(files.get(i), shown.get(i))).as(paths.get(i).toString()).isEmpty();
    }
  }

  private static boolean isPicture(Path path) {
    return NO_PICTURES.stream().noneMatch(path.toString()::endsWith);
  }

  /** What is different; empty where nothing is. */
  private String difference(byte[] file, Shown shown) {
    Raster decoded;
    try {
      decoded = decoder.decode(file);
    } catch (ImageException e) {
      return shown.isRefused() ? "" : "the server refuses it: " + e.getMessage();
    }
    if (shown.isRefused()) {
      return "the browser refuses it";
    }
    if (decoded.width() != shown.width() || decoded.height() != shown.height()) {
      return "%d x %d pixels, in the browser %d x %d"
          .formatted(decoded.width(), decoded.height(), shown.width(), shown.height());
    }
    return difference(decoded.rgba(), shown.rgba());
  }

  /** A browser keeps colours multiplied by alpha, so they are compared that way. */
  private static String difference(byte[] server, byte[] browser) {
    long sum = 0;
    for (int i = 0; i < server.length; i++) {
      int alpha = i | 3;
      if (server[alpha] != browser[alpha]) {
        return "alpha %d, in the browser %d, at pixel %d"
            .formatted(server[alpha] & 255, browser[alpha] & 255, i / 4);
      }
      sum += Math.abs(multiplied(server, i) - multiplied(browser, i));
    }
    double mean = sum / (0.75 * server.length);
    return mean <= MOST_DIFFERENCE ? "" : "colours differ by %.1f on average".formatted(mean);
  }

  private static int multiplied(byte[] rgba, int i) {
    return (i & 3) == 3 ? 0 : ((rgba[i] & 255) * (rgba[i | 3] & 255) + 127) / 255;
  }
}
