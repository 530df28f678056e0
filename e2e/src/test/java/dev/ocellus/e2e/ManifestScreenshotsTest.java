package dev.ocellus.e2e;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ScreenshotType;
import dev.ocellus.e2e.harness.InBrowser;
import dev.ocellus.e2e.harness.OcellusServer;
import dev.ocellus.e2e.harness.Project;
import dev.ocellus.e2e.harness.Published;
import dev.ocellus.e2e.harness.Visit;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Makes the screenshots that the manifest shows before the page is installed. */
@InBrowser
@EnabledIfSystemProperty(named = "ocellus.approve", matches = "true")
final class ManifestScreenshotsTest {
  @ParameterizedTest
  @CsvSource({"wide, 1280, 800, 1", "narrow, 390, 844, 2"})
  void the_page_with_a_sample(
      String name,
      int width,
      int height,
      double scale,
      @Published OcellusServer server,
      Visit visit) {
    NewContextOptions options =
        new NewContextOptions().setViewportSize(width, height).setDeviceScaleFactor(scale);
    try (BrowserContext context = visit.context().browser().newContext(options)) {
      OcellusPage page = OcellusPage.in(context.newPage(), server.origin());
      page.look(Project.ROOT.resolve("static/samples/several-people.jpg"));
      page.waitForButton("Save with boxes");
      page.page().evaluate("() => scrollTo(0, 0)");
      page.page()
          .screenshot(
              new ScreenshotOptions()
                  .setType(ScreenshotType.JPEG)
                  .setQuality(84)
                  .setPath(Project.ROOT.resolve("static/screenshots/" + name + ".jpg")));
    }
  }
}
