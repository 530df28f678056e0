package dev.ocellus.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dev.ocellus.e2e.harness.InBrowser;
import dev.ocellus.e2e.harness.OcellusServer;
import dev.ocellus.e2e.harness.StaticSite;
import dev.ocellus.e2e.harness.Visit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A newer version comes when the person lets it in, and not before. */
@InBrowser(serviceWorker = true)
final class UpdateTest {
  private static final String LOOK_FOR_UPDATE =
      """
      async () => {
        const registration = await navigator.serviceWorker.getRegistration();
        for (let looks = 0; looks < 20; looks++) {
          // Under load the browser at times cannot start the worker; it is asked again.
          const looked = await registration.update().catch(() => registration);
          if (looked.installing || looked.waiting) {
            return {};
          }
          // A look of the browser's own was under way, and has seen the files of before.
          await new Promise((later) => setTimeout(later, 500));
        }
        throw new Error('no update was found');
      }""";

  /** Ends after the looks for an update that are under way, which find none. */
  private static final String LOOKED =
      """
      async () => {
        const registration = await navigator.serviceWorker.getRegistration();
        await registration.update().catch(() => {});
        return {};
      }""";

  /** The newest version, once it has been let in, and is another than before. */
  private static final String LET_IN =
      """
      async (before) => {
        for (;;) {
          const { installing, waiting } = await navigator.serviceWorker.getRegistration();
          const newest = (await caches.keys()).findLast((name) => name.includes('shell'));
          if (!installing && !waiting && newest !== before) return newest;
          await new Promise((next) => setTimeout(next, 50));
        }
      }
      """;

  @TempDir private Path folder;
  private StaticSite site;
  private HeldWork work;
  private OcellusPage page;

  @BeforeEach
  void visitOnce(OcellusServer server, Visit visit) {
    site = StaticCopy.of(server, folder);
    visit.watch().expect("status of 40[45]");
    work = HeldWork.of(visit);
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
    work.hold();
    page.choose(Drawn.CROWD, Drawn.MACAW, Drawn.FRIENDS);
    lookForUpdate(page.page());

    assertThat(page.update()).containsText("Update available.");
    assertThat(page.button("Cancel all")).isVisible();
    page.button("Later").click();
    assertThat(page.update()).isHidden();
    work.release();
    page.waitForTally("3 pictures looked at");

    assertThat(page.faces()).hasCount(29);
    assertUntouched(page.page());
  }

  @ParameterizedTest
  @EnumSource(names = {"LIGHT", "DARK"})
  void the_offer_keeps_the_rules(ColorScheme colors, Visit visit) {
    visit.in(colors);
    Release.titled("Ocellus, next").writeTo(folder);
    lookForUpdate(page.page());
    assertThat(page.update()).containsText("Update available.");

    assertThat(Accessibility.broken(page.page())).isEmpty();
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
    // The caches of models and of one version.
    page.page().waitForFunction("async () => (await caches.keys()).length === 2");
  }

  @Test
  void a_page_in_another_tab_is_left_alone(Visit visit) {
    Page other = visit.context().newPage();
    other.navigate(site.origin() + "/");
    assertThat(other.locator("#status-text")).containsText("Ready");
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
  void a_page_in_another_tab_goes_on_with_its_own_version_until_it_is_closed(Visit visit) {
    Page other = visit.context().newPage();
    OcellusPage older = OcellusPage.in(other, site.origin());
    older.waitUntilKept();
    // A browser looks for updates of its own accord when a page is opened.
    Surface.json(other, LOOKED, null);
    new Release("page/extras/wasm/program.js", "throw new Error('of the next version');")
        .writeTo(folder);
    lookForUpdate(page.page());
    page.button("Reload").click();
    page.waitFor("Ready");
    waitForShellCaches(2);

    older.look(Drawn.FRIENDS);
    older.button("Save as…").click();
    assertThat(other.locator("#save-panel")).isVisible();
    assertThat(older.faces()).hasCount(2);

    other.close();
    page.reload();
    waitForShellCaches(1);
  }

  /** One goes with a request after its last page was closed. */
  private void waitForShellCaches(int count) {
    page.page()
        .waitForFunction(
            "async (count) => { await fetch('texts/de.json');"
                + " const names = await caches.keys();"
                + " return names.filter((name) => name.includes('shell')).length === count; }",
            count);
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
