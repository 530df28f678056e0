package dev.ocellus.e2e;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import dev.ocellus.e2e.harness.InBrowser;
import dev.ocellus.e2e.harness.OcellusServer;
import dev.ocellus.e2e.harness.Project;
import dev.ocellus.e2e.harness.Visit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Makes the screenshots that the manifest shows before the page is installed. */
@InBrowser
@EnabledIfSystemProperty(named = "ocellus.approve", matches = "true")
final class ManifestScreenshotsTest {
  private static final Path DRAWING =
      Project.ROOT.resolve("e2e/src/test/resources/screenshots/two-at-the-lake.svg");
  private static final int WIDTH = 1200;
  private static final int HEIGHT = 800;

  @ParameterizedTest
  @CsvSource({"wide, 1280, 800, 1", "narrow, 390, 844, 2"})
  void the_page_with_a_drawing(
      String name,
      int width,
      int height,
      double scale,
      OcellusServer server,
      Visit visit,
      @TempDir Path folder)
      throws IOException {
    Path picture = draw(visit.page(), folder.resolve("two at the lake.png"));
    NewContextOptions options =
        new NewContextOptions().setViewportSize(width, height).setDeviceScaleFactor(scale);
    try (BrowserContext context = visit.context().browser().newContext(options)) {
      OcellusPage page = OcellusPage.in(context.newPage(), server.origin());
      page.look(picture);
      page.waitForButton("Save with boxes");
      page.page().evaluate("() => scrollTo(0, 0)");
      page.page()
          .screenshot(
              new ScreenshotOptions()
                  .setPath(Project.ROOT.resolve("static/screenshots/" + name + ".png")));
    }
  }

  private static Path draw(Page page, Path file) throws IOException {
    page.setViewportSize(WIDTH, HEIGHT);
    page.setContent("<style>body { margin: 0 }</style>" + Files.readString(DRAWING));
    page.screenshot(new ScreenshotOptions().setPath(file));
    return file;
  }
}
