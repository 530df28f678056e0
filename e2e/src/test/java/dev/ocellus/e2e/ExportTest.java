package dev.ocellus.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ocellus.e2e.harness.Exported;
import dev.ocellus.e2e.harness.InBrowser;
import dev.ocellus.e2e.harness.StaticSite;
import dev.ocellus.e2e.harness.Visit;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is exported is all that a host needs: nothing that is asked of it is missing. */
@InBrowser
final class ExportTest {
  private static final String NO_SERVER = "On this device, because no server answers.";

  @TempDir private Path folder;

  @Test
  void the_page_asks_for_nothing_that_is_not_there(Visit visit) {
    Exported.page(folder);
    try (StaticSite site = new StaticSite(folder)) {
      OcellusPage page = OcellusPage.open(visit, site.origin());
      assertThat(page.detail()).hasText(NO_SERVER);

      page.look(Drawn.FRIENDS);

      assertThat(page.classes()).hasCount(5);
      assertThat(page.faces()).hasCount(2);
    }
  }

  @Test
  void a_page_of_ones_own_needs_the_library_and_no_more(Visit visit) throws IOException {
    Exported.library(folder);
    Surface.copyTo(folder);
    try (StaticSite site = new StaticSite(folder)) {
      Surface surface = Surface.openServed(visit, site.origin());

      assertThat(surface.load("{}")).isEqualTo(new Surface.Place("device", NO_SERVER));
      assertThat(surface.classify("/pictures/macaw.jpg").best().label()).isEqualTo("macaw");
      assertThat(surface.faces("/pictures/friends.jpg").faces()).hasSize(2);
      visit
          .page()
          .evaluate(
              "() => import('/ocellus-image.js').then(() => customElements.whenDefined('ocellus-image'))");
    }
  }
}
