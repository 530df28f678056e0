package dev.ocellus.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import dev.ocellus.e2e.harness.InBrowser;
import dev.ocellus.e2e.harness.OcellusServer;
import dev.ocellus.e2e.harness.StaticSite;
import dev.ocellus.e2e.harness.Visit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The empty page offers pictures to try: its own by what they mean, its host's by their names. */
@InBrowser
final class SamplesTest {
  private static final String OWN = "Several people|One thing|Something private";

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({"Several people, 6", "One thing, 0", "Something private, 1"})
  void a_sample_of_the_page_is_looked_at(
      String meaning, int faces, OcellusServer server, Visit visit) {
    OcellusPage page = OcellusPage.open(visit, server.origin());
    page.askFor("Device");

    tile(page, meaning).click();
    page.waitUntilSeen();

    assertThat(page.faces()).hasCount(faces);
    assertThat(page.classes()).hasCount(5);
  }

  @Test
  void a_sample_says_in_both_languages_what_it_means_and_what_it_shows(
      OcellusServer server, Visit visit) {
    OcellusPage page = OcellusPage.open(visit, server.origin());

    assertThat(page.page().locator("#samples-title")).hasText("or try one of these");
    assertThat(picture(page, "One thing"))
        .hasAttribute("alt", "Drawing: a striped hot-air balloon above a valley");
    page.button("Deutsch").click();
    assertThat(page.page().locator("#samples-title")).hasText("oder probier eins von diesen");
    assertThat(picture(page, "Ein Ding"))
        .hasAttribute("alt", "Zeichnung: ein gestreifter Heißluftballon über einem Tal");
  }

  @ParameterizedTest
  @ValueSource(ints = {320, 390, 1440})
  void the_tiles_have_their_place_before_they_are_there(
      int width, OcellusServer server, Visit visit) {
    visit.page().setViewportSize(width, 900);
    OcellusPage page = OcellusPage.openUnready(visit, server.origin());
    double before = page.page().locator("#status").boundingBox().y;

    page.waitFor("Ready");
    assertThat(tile(page, "Several people")).isVisible();
    visit.page().waitForFunction("() => document.querySelector('.sample img').naturalWidth > 0");

    assertThat(page.page().locator("#status").boundingBox().y).isEqualTo(before);
  }

  @Test
  void a_static_host_adds_its_own_by_their_names(OcellusServer server, Visit visit)
      throws IOException {
    list("several-people.jpg", "one-thing.jpg", "something-private.jpg", "a macaw.jpg");
    try (StaticSite site = StaticCopy.of(server, folder)) {
      OcellusPage page = OcellusPage.open(expectingNoServer(visit), site.origin());
      assertThat(offered(page)).isEqualTo(OWN + "|a macaw.jpg");

      tile(page, "a macaw.jpg").click();
      page.waitUntilSeen();

      assertThat(page.caption()).containsText("a macaw.jpg");
      assertThat(page.classes().first()).containsText("macaw");
    }
  }

  @Test
  void a_host_that_lists_none_of_the_page_s_own_offers_none_of_them(
      OcellusServer server, Visit visit) throws IOException {
    list("a macaw.jpg");
    try (StaticSite site = StaticCopy.of(server, folder)) {
      OcellusPage page = OcellusPage.open(expectingNoServer(visit), site.origin());

      assertThat(offered(page)).isEqualTo("a macaw.jpg");
    }
  }

  @Test
  void a_host_that_has_lost_the_list_offers_the_page_s_own(OcellusServer server, Visit visit)
      throws IOException {
    Files.writeString(samples().resolve("index.json"), "Not found");
    try (StaticSite site = StaticCopy.of(server, folder)) {
      OcellusPage page = OcellusPage.open(expectingNoServer(visit), site.origin());

      assertThat(offered(page)).isEqualTo(OWN);
    }
  }

  /** Writes a list; the last of it is a picture that lies beside it. */
  private void list(String... names) throws IOException {
    Files.copy(Drawn.MACAW, samples().resolve(names[names.length - 1]));
    Files.writeString(
        samples().resolve("index.json"), "{\"samples\":[\"" + String.join("\",\"", names) + "\"]}");
  }

  private Path samples() throws IOException {
    return Files.createDirectories(folder.resolve("samples"));
  }

  private static Visit expectingNoServer(Visit visit) {
    visit.watch().expect("status of 40[45]");
    return visit;
  }

  private static Locator tile(OcellusPage page, String name) {
    return page.page()
        .locator(".sample")
        .filter(new Locator.FilterOptions().setHasText(name).setVisible(true));
  }

  private static Locator picture(OcellusPage page, String name) {
    return tile(page, name).locator("img");
  }

  private static String offered(OcellusPage page) {
    tile(page, "").first().waitFor();
    return String.join("|", page.page().locator(".sample > :first-child").allTextContents());
  }
}
