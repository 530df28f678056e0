package dev.ocellus.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ScreenshotType;
import dev.ocellus.e2e.harness.InBrowser;
import dev.ocellus.e2e.harness.Project;
import dev.ocellus.e2e.harness.Visit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Makes the samples and their tiles from the drawings in {@code src/test/resources/samples}. */
@InBrowser
@EnabledIfSystemProperty(named = "ocellus.approve", matches = "true")
final class SampleDrawingsTest {
  private static final Path DRAWINGS = Project.ROOT.resolve("e2e/src/test/resources/samples");
  private static final Path SAMPLES = Project.ROOT.resolve("static/samples");
  private static final int QUALITY = 84;
  private static final String STYLE =
      "<style>body { margin: 0 } svg { position: absolute }</style>";

  /** A picture at a fraction of its size. */
  private static final String TILE =
      """
      async (jpeg) => {
        const picture = new Image();
        picture.src = 'data:image/jpeg;base64,' + jpeg;
        await picture.decode();
        const canvas = document.createElement('canvas');
        canvas.width = 264;
        canvas.height = 176;
        const context = canvas.getContext('2d');
        context.imageSmoothingQuality = 'high';
        context.drawImage(picture, 0, 0, canvas.width, canvas.height);
        return canvas.toDataURL('image/webp', 0.78).split(',')[1];
      }
      """;

  @ParameterizedTest
  @ValueSource(strings = {"several-people", "one-thing", "something-private"})
  void a_sample_and_its_tile(String name, Visit visit) throws IOException {
    Files.createDirectories(SAMPLES.resolve("tiles"));
    Page page = visit.page();
    page.setContent(STYLE + drawing("materials") + drawing("faces") + drawing(name));

    byte[] jpeg = page.locator("svg").last().screenshot(jpeg());
    Object tile = page.evaluate(TILE, Base64.getEncoder().encodeToString(jpeg));

    Files.write(SAMPLES.resolve(name + ".jpg"), jpeg);
    Files.write(
        SAMPLES.resolve("tiles/" + name + ".webp"), Base64.getDecoder().decode(tile.toString()));
    assertThat(jpeg).hasSizeLessThan(120_000);
  }

  private static Locator.ScreenshotOptions jpeg() {
    return new Locator.ScreenshotOptions().setType(ScreenshotType.JPEG).setQuality(QUALITY);
  }

  private static String drawing(String name) throws IOException {
    return Files.readString(DRAWINGS.resolve(name + ".svg"));
  }
}
