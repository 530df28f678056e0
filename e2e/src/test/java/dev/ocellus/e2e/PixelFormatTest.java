package dev.ocellus.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.gson.JsonObject;
import dev.ocellus.e2e.harness.InBrowser;
import dev.ocellus.e2e.harness.OcellusServer;
import dev.ocellus.e2e.harness.Visit;
import java.awt.image.BufferedImage;
import java.util.Comparator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** ImageData has numbers of other kinds than 8-bit sRGB, too; the picture is the same. */
@InBrowser
final class PixelFormatTest {
  private static final String HALF_FLOATS = "{ pixelFormat: 'rgba-float16' }";
  private static final String DISPLAY_P3 = "{ colorSpace: 'display-p3' }";
  private static final String BOTH = "{ pixelFormat: 'rgba-float16', colorSpace: 'display-p3' }";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "device | " + HALF_FLOATS,
        "device | " + DISPLAY_P3,
        "device | " + BOTH,
        "server | " + HALF_FLOATS,
        "server | " + DISPLAY_P3,
        "server | " + BOTH
      })
  void the_same_is_seen_whatever_the_numbers_are(
      String where, String format, OcellusServer server, Visit visit) {
    Surface surface = Surface.open(visit, server.origin());
    surface.load("{ where: '" + where + "' }");

    Answer plain = seen(surface, "classify", "{}", "macaw.jpg");
    Answer other = seen(surface, "classify", format, "macaw.jpg");

    assertThat(other.best().label()).isEqualTo("macaw");
    assertThat(probabilities(other)).containsExactly(probabilities(plain), within(2e-3));
    assertThat(seen(surface, "faces", format, "friends.jpg").faces()).hasSize(2);
  }

  private static Answer seen(Surface surface, String task, String format, String picture) {
    return Answer.of(
        surface.text(
            "async url => eye."
                + task
                + "(await surface.sources.ImageData(url, "
                + format
                + "), { top: 12 })",
            "/pictures/" + picture));
  }

  /** In the classes' own order. */
  private static double[] probabilities(Answer seen) {
    return seen.classes().stream()
        .sorted(Comparator.comparingInt(Answer.Label::index))
        .mapToDouble(Answer.Label::probability)
        .toArray();
  }

  @ParameterizedTest
  @ValueSource(strings = {HALF_FLOATS, DISPLAY_P3})
  void files_that_are_made_of_it_show_the_same_colours(
      String format, OcellusServer server, Visit visit) {
    Surface surface = Surface.open(visit, server.origin());
    surface.load("{ where: 'device' }");

    JsonObject plain = files(surface, "{}");
    JsonObject other = files(surface, format);

    for (String name : new String[] {"drawn", "hidden"}) {
      assertThat(greatestDifference(image(plain, name), image(other, name)))
          .as("the greatest difference of a colour in what is %s", name)
          .isLessThanOrEqualTo(2);
    }
  }

  private static JsonObject files(Surface surface, String format) {
    return surface.json(
        "async () => {"
            + " const pixels = await surface.sources.ImageData('/pictures/macaw.jpg', "
            + format
            + ");"
            + " const box = { x: 40, y: 50, width: 60, height: 70 };"
            + " return { drawn: await surface.base64(await eye.annotate(pixels, { faces: [] })),"
            + "   hidden: await surface.base64(await eye.hide(pixels, [box])) }; }");
  }

  private static BufferedImage image(JsonObject files, String name) {
    return Images.ofBase64(files.get(name).getAsString());
  }

  private static int greatestDifference(BufferedImage one, BufferedImage other) {
    int greatest = 0;
    for (int y = 0; y < one.getHeight(); y++) {
      for (int x = 0; x < one.getWidth(); x++) {
        for (int shift = 0; shift < 24; shift += 8) {
          int difference = (one.getRGB(x, y) >> shift & 255) - (other.getRGB(x, y) >> shift & 255);
          greatest = Math.max(greatest, Math.abs(difference));
        }
      }
    }
    return greatest;
  }
}
