package dev.ocellus.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import dev.ocellus.e2e.harness.InBrowser;
import dev.ocellus.e2e.harness.OcellusServer;
import dev.ocellus.e2e.harness.Project;
import dev.ocellus.e2e.harness.Visit;
import java.awt.Color;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** After the first visit nothing is needed any more but the browser. */
@InBrowser(serviceWorker = true)
final class OfflineTest {
  private static final int VISITS = 5;

  /** A second visit takes about half of one; more than this means that something was not kept. */
  private static final double MOST_MS = 1_000;

  /** What a first visit takes at best on the machine that is meant; slower ones have more time. */
  private static final double FIRST_MS = 1_150;

  private static final String READY_AT =
      "() => document.getElementById('status-text').textContent === 'Ready'"
          + " && (window.readyAt ??= performance.now())";

  @TempDir private Path folder;

  @Test
  void pictures_are_looked_at_with_the_server_stopped(Visit visit) {
    OcellusPage page = visitOnceAndStopTheServer(visit);

    page.reload();
    page.look(Project.faces("ivan.jpg"));

    assertThat(page.status()).hasText("Looked at on this device");
    assertThat(page.detail()).hasText("On this device, because no server answers.");
    assertThat(page.classes()).hasCount(5);
    assertThat(page.faces()).hasCount(2);
    assertThat(page.page().evaluate("() => crossOriginIsolated")).isEqualTo(true);
    SaveWindow saving = new SaveWindow(page);
    saving.open();
    saving.choose("Results");
    assertThat(saving.save(folder)).hasFileName("ivan.json");
  }

  @Test
  void a_sample_is_looked_at_with_the_server_stopped(Visit visit) {
    OcellusPage page = visitOnceAndStopTheServer(visit);

    page.reload();
    page.page().locator(".sample").filter(new FilterOptions().setHasText("Several people")).click();
    page.waitUntilSeen();

    assertThat(page.faces()).hasCount(6);
  }

  @Test
  void a_model_of_one_s_own_is_used_with_the_server_stopped(Visit visit, @TempDir Path folder) {
    visit.watch().expect("ERR_CONNECTION_REFUSED");
    ColourModel model = new ColourModel(folder);
    OcellusPage page;
    try (OcellusServer server = OcellusServer.start()) {
      page = OcellusPage.open(visit, server.origin());
      page.waitUntilKept();
      new OwnModelSheet(page).use(model, "Colours");
    }

    page.reload();
    page.look(model.picture("green.png", Color.GREEN));

    assertThat(page.classes().first()).containsText("green");
    assertThat(page.detail()).hasText("On this device, because your own model works here alone.");
  }

  @Test
  void a_second_visit_without_a_network_is_ready_soon(OcellusServer server, Visit visit) {
    OcellusPage page = visitOnceAndStopTheServer(visit);
    List<Double> firsts = new ArrayList<>();
    List<Double> seconds = new ArrayList<>();

    for (int i = 0; i < VISITS; i++) {
      firsts.add(firstVisit(visit.context().browser(), server));
      page.page().reload();
      seconds.add(readyAt(page.page()));
    }

    double first = Collections.min(firsts);
    double second = Collections.min(seconds);
    System.out.printf(
        "second visit without a network, from its beginning to Ready: %.0f ms at best; a first one:"
            + " %.0f ms%n",
        second, first);
    assertThat(second).isLessThan(MOST_MS * Math.max(1, first / FIRST_MS));
  }

  private static double firstVisit(Browser browser, OcellusServer server) {
    try (BrowserContext fresh = browser.newContext()) {
      Page page = fresh.newPage();
      page.navigate(server.origin() + "/");
      return readyAt(page);
    }
  }

  /** Milliseconds from the beginning of a visit until the page is ready. */
  private static double readyAt(Page page) {
    return ((Number) page.waitForFunction(READY_AT).jsonValue()).doubleValue();
  }

  @Test
  void a_file_that_is_not_there_stays_missing(OcellusServer server, Visit visit) {
    visit.watch().expect("status of 404");
    OcellusPage page = OcellusPage.open(visit, server.origin());
    page.waitUntilKept();
    page.reload();

    assertThat(answer(page, "/ocellus/nothing.js")).isEqualTo("[404,false]");
    assertThat(answer(page, "/no/page/")).isEqualTo("[404,false]");
    assertThat(answer(page, "/ocellus/once.js?v=1")).isEqualTo("[200,false]");
    assertThat(answer(page, "/?anything")).isEqualTo("[200,true]");
  }

  @Test
  void what_the_server_answers_is_never_kept(OcellusServer server, Visit visit) {
    OcellusPage page = OcellusPage.open(visit, server.origin());
    page.waitUntilKept();
    page.reload();
    page.askFor("Server");
    page.waitFor("Ready");
    page.choose(Project.image("parrot.jpg"));
    page.answer("Send");
    page.waitUntilSeen();

    String kept =
        Surface.json(
            page.page(),
            "async () => (await Promise.all((await caches.keys()).map(async (name) =>"
                + " (await (await caches.open(name)).keys()).map((key) => key.url)))).flat()",
            null);

    assertThat(kept).contains("/ocellus.js", "/models/index.json").doesNotContain("/api/", "/v2/");
  }

  private static String answer(OcellusPage page, String path) {
    return Surface.json(
        page.page(),
        "async (path) => { const response = await fetch(path);"
            + " return [response.status, (await response.text()).includes('<!doctype html>')]; }",
        path);
  }

  private static OcellusPage visitOnceAndStopTheServer(Visit visit) {
    visit.watch().expect("ERR_CONNECTION_REFUSED");
    try (OcellusServer server = OcellusServer.start()) {
      OcellusPage page = OcellusPage.open(visit, server.origin());
      page.waitUntilKept();
      return page;
    }
  }
}
