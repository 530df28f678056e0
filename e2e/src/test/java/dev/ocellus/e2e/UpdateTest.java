package dev.ocellus.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import com.microsoft.playwright.Page;
import dev.ocellus.e2e.harness.InBrowser;
import dev.ocellus.e2e.harness.OcellusServer;
import dev.ocellus.e2e.harness.Project;
import dev.ocellus.e2e.harness.StaticSite;
import dev.ocellus.e2e.harness.Visit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A newer version comes when the person lets it in, and not before. */
@InBrowser(serviceWorker = true)
final class UpdateTest {
  private static final String LOOK_FOR_UPDATE =
      "async () => { await (await navigator.serviceWorker.getRegistration()).update(); return {}; }";

  /** The version that is kept, once it is the only one, and another than was kept before. */
  private static final String LET_IN =
      "async (before) => { for (;;) { const versions ="
          + "  (await caches.keys()).filter((name) => name.includes('shell'));"
          + " if (versions.length === 1 && versions[0] !== before) return versions[0];"
          + " await new Promise((next) => setTimeout(next, 50)); } }";

  @TempDir private Path folder;
  private StaticSite site;
  private OcellusPage page;

  @BeforeEach
  void visitOnce(OcellusServer server, Visit visit) {
    site = StaticCopy.of(server, folder);
    visit.watch().expect("status of 40[45]");
    page = OcellusPage.open(visit, site.origin());
    page.waitUntilKept();
    page.reload();
    page.page().evaluate("() => { window.untouched = true; }");
  }

  @AfterEach
  void stop() {
    site.close();
  }

  @Test
  void it_is_offered_while_a_picture_is_worked_on_and_nothing_is_lost() {
    Release.titled("Ocellus, next").writeTo(folder);
    page.choose(Project.faces("solvay_1927.jpg"));
    lookForUpdate(page.page());
    page.waitUntilSeen();

    assertThat(page.update()).containsText("Update available.");
    assertThat(page.faces()).hasCount(29);
    assertUntouched(page.page());

    page.button("Later").click();
    assertThat(page.update()).isHidden();
    assertUntouched(page.page());
  }

  @Test
  void who_said_later_is_asked_again_at_the_next_visit() {
    Release.titled("Ocellus, next").writeTo(folder);
    lookForUpdate(page.page());
    page.button("Later").click();

    page.reload();
    assertThat(page.page()).hasTitle("Ocellus");
    page.button("Reload").click();

    assertThat(page.page()).hasTitle("Ocellus, next");
    page.waitFor("Ready");
    assertThat(page.update()).isHidden();
    assertThat(Surface.json(page.page(), "async () => (await caches.keys()).length", null))
        .as("the caches of models and of one version")
        .isEqualTo("2");
  }

  @Test
  void a_page_in_another_tab_is_left_alone(Visit visit) {
    Page other = visit.context().newPage();
    other.navigate(site.origin() + "/");
    assertThat(other.locator("#status-text")).containsText("Ready", OcellusPage.patiently());
    other.evaluate("() => { window.untouched = true; }");
    Release.titled("Ocellus, next").writeTo(folder);
    lookForUpdate(page.page());

    page.button("Reload").click();
    assertThat(page.page()).hasTitle("Ocellus, next");

    assertUntouched(other);
    assertThat(other.locator("#update")).isVisible();
    other.locator("#update-now").click();
    assertThat(other).hasTitle("Ocellus, next");
  }

  @Test
  void a_version_that_does_not_start_gives_way_to_the_next(Visit visit) throws IOException {
    visit.watch().expect("broken by the test");
    new Release("ocellus/program.js", "throw new Error('broken by the test');").writeTo(folder);
    lookForUpdate(page.page());
    page.button("Reload").click();
    assertThat(page.page().locator("#not-started")).isVisible();

    String broken = letIn("");
    Files.delete(folder.resolve("ocellus/program.js"));
    Release.titled("Ocellus, mended").writeTo(folder);
    page.page().reload();
    assertThat(page.page().locator("#not-started")).isVisible();
    letIn(broken);
    page.page().reload();

    assertThat(page.page()).hasTitle("Ocellus, mended");
    page.waitFor("Ready");
  }

  private String letIn(String before) {
    return JsonParser.parseString(Surface.json(page.page(), LET_IN, before)).getAsString();
  }

  private static void lookForUpdate(Page page) {
    Surface.json(page, LOOK_FOR_UPDATE, null);
  }

  private static void assertUntouched(Page page) {
    assertThat(page.evaluate("() => window.untouched")).isEqualTo(true);
  }
}
