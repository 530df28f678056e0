package dev.ocellus.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import dev.ocellus.e2e.harness.InBrowser;
import dev.ocellus.e2e.harness.OcellusServer;
import dev.ocellus.e2e.harness.StaticSite;
import dev.ocellus.e2e.harness.Visit;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The browser keeps less than it should; the page works all the same, and says so. */
@InBrowser(serviceWorker = true)
final class StorageTest {
  private static final String NOT_KEPT =
      "The page could not be kept on this device; without a network it will not open.";
  private static final String DROP =
      "async (text) => { let dropped = 0; for (const name of await caches.keys())"
          + " if (name.includes(text)) dropped += await caches.delete(name); return dropped; }";

  private static final String DROP_FILE =
      "async (path) => { let dropped = 0; for (const name of await caches.keys())"
          + " dropped += await (await caches.open(name)).delete(new URL(path, location));"
          + " return dropped; }";

  private StaticSite site;

  @BeforeEach
  void serve(OcellusServer server, Visit visit, @TempDir Path folder) {
    site = StaticCopy.of(server, folder).isolated();
    visit.watch().expect("status of 40[45]");
  }

  @AfterEach
  void stop() {
    site.close();
  }

  @Test
  void without_room_for_the_models_they_are_used_all_the_same(Visit visit) {
    limit(visit.page(), 4_000_000);
    OcellusPage page = OcellusPage.open(visit, site.origin());

    assertThat(page.detail()).containsText("cannot be kept in this browser");
    assertThat(page.detail()).containsText("it is downloaded again at each visit.");
    assertThatItWorks(page);
    page.reload();
    assertThat(page.detail()).containsText("cannot be kept in this browser");
  }

  @Test
  void without_room_for_the_page_it_opens_from_the_network(Visit visit) {
    limit(visit.page(), 20_000);
    OcellusPage page = OcellusPage.open(visit, site.origin());

    assertThat(page.detail()).containsText(NOT_KEPT);
    page.reload();
    assertThatItWorks(page);
  }

  @Test
  void a_file_that_arrives_wrong_is_not_kept_and_the_next_visit_mends_it(Visit visit) {
    site.deliver(
        "texts/de.json",
        (file, body) -> {
          file[0] = ' ';
          body.write(file);
        });
    OcellusPage page = OcellusPage.open(visit, site.origin());
    assertThat(page.detail()).containsText(NOT_KEPT);

    site.deliverAsUsual();
    page.reload();
    page.waitUntilKept();

    assertThat(page.detail()).not().containsText(NOT_KEPT);
  }

  @Test
  void models_the_browser_dropped_come_again(Visit visit) {
    OcellusPage page = OcellusPage.open(visit, site.origin());
    page.waitUntilKept();
    drop(page, "models");

    page.reload();

    assertThatItWorks(page);
  }

  @Test
  void models_that_were_damaged_in_the_cache_come_again(Visit visit) {
    OcellusPage page = OcellusPage.open(visit, site.origin());
    Surface.json(
        page.page(),
        "async () => { const cache = await caches.open('ocellus-models');"
            + " for (const key of await cache.keys()) if (!key.url.endsWith('.json'))"
            + "   await cache.put(key, new Response('damaged'));"
            + " return {}; }",
        null);

    page.reload();

    assertThatItWorks(page);
  }

  @Test
  void a_page_the_browser_dropped_comes_again_and_is_kept_again(Visit visit) {
    OcellusPage page = OcellusPage.open(visit, site.origin());
    page.waitUntilKept();
    drop(page, "shell");

    page.reload();

    assertThatItWorks(page);
    page.page()
        .waitForFunction(
            "async () => (await caches.keys()).some((name) => name.includes('shell'))");
  }

  @Test
  void a_file_of_the_page_the_browser_dropped_comes_again(Visit visit) {
    OcellusPage page = OcellusPage.open(visit, site.origin());
    page.waitUntilKept();
    String file = "ocellus/wasm/program.wasm";
    assertThat(Surface.json(page.page(), DROP_FILE, file)).isEqualTo("1");

    page.reload();

    assertThatItWorks(page);
    page.page().waitForFunction("path => caches.match(new URL(path, location))", file);
  }

  private static void drop(OcellusPage page, String cache) {
    assertThat(Surface.json(page.page(), DROP, cache)).as("caches dropped").isEqualTo("1");
  }

  private static void assertThatItWorks(OcellusPage page) {
    page.look(Drawn.MACAW);
    assertThat(page.classes().first()).containsText("macaw");
  }

  private void limit(Page page, int bytes) {
    JsonObject quota = new JsonObject();
    quota.addProperty("origin", site.origin());
    quota.addProperty("quotaSize", bytes);
    page.context().newCDPSession(page).send("Storage.overrideQuotaForOrigin", quota);
  }
}
