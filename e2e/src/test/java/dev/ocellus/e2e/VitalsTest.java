package dev.ocellus.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import dev.ocellus.e2e.harness.InBrowser;
import dev.ocellus.e2e.harness.OcellusServer;
import dev.ocellus.e2e.harness.Project;
import dev.ocellus.e2e.harness.StaticSite;
import dev.ocellus.e2e.harness.Visit;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nothing jumps, and what is given early is not lost. */
@InBrowser
final class VitalsTest {
  private static final int PIECE = 2_500;

  private static final String SPEAKING =
      "Object.defineProperty(Navigator.prototype, 'languages', { get: () => ['%s'] });";

  /** The picture comes when the test says so. */
  private static final String LATE =
      """
      const late = new Promise((deliver) => { window.deliver = deliver; });
      const src = Object.getOwnPropertyDescriptor(HTMLImageElement.prototype, 'src');
      Object.defineProperty(HTMLImageElement.prototype, 'src', {
        get() { return src.get.call(this); },
        set(address) {
          if (this.id === 'picture') late.then(() => src.set.call(this, address));
          else src.set.call(this, address);
        },
      });
      """;

  private static final String OBSERVING =
      """
      window.moved = [];
      const place = ({ x, y, width, height }) => `${x},${y} ${width}x${height}`;
      const move = ({ node, previousRect, currentRect }) =>
        `${node?.id || node?.className}: ${place(previousRect)} to ${place(currentRect)}`;
      const take = (shifts) =>
        shifts.forEach((e) => moved.push(`${e.value} by ${e.sources.map(move)}`));
      const observer = new PerformanceObserver((list) => take(list.getEntries()));
      observer.observe({ type: 'layout-shift', buffered: true });
      window.allMoved = async () => {
        for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
        take(observer.takeRecords());
        return moved;
      };
      """;

  @TempDir private Path folder;

  @Test
  void nothing_jumps_from_the_first_paint_to_the_last_result(OcellusServer server, Visit visit) {
    visit.context().addInitScript(OBSERVING);
    OcellusPage page = OcellusPage.open(visit, server.origin());
    page.page()
        .locator("#file")
        .setInputFiles(new Path[] {Drawn.FRIENDS, Drawn.MACAW, Drawn.OFFICE});
    page.waitForTally("3 pictures looked at");

    assertNothingMoved(visit);
  }

  @Test
  void nothing_jumps_where_the_document_comes_in_pieces(OcellusServer server, Visit visit) {
    visit.watch().expect("status of 40[45]");
    visit.context().addInitScript(OBSERVING);
    try (StaticSite site = StaticCopy.of(server, folder)) {
      site.deliver("index.html", VitalsTest::inPieces);
      new OcellusPage(visit.open(site.origin(), "/index.html")).waitFor("Ready");
    }

    assertNothingMoved(visit);
  }

  @ParameterizedTest
  @CsvSource({"320, en-US", "390, de-DE", "1024, de-DE", "1280, en-US"})
  void nothing_jumps_when_a_large_picture_is_done(
      int width, String language, OcellusServer server, Visit visit) {
    visit.context().addInitScript(OBSERVING);
    visit.context().addInitScript(SPEAKING.formatted(language));
    visit.page().setViewportSize(width, 800);
    Page page = visit.open(server.origin(), "/");
    assertThat(page.locator("#status-text")).hasText(Pattern.compile("Ready|Bereit"));

    page.locator("#file").setInputFiles(new Pictures(folder).scaled(Drawn.CROWD, 3600, 2600));
    assertThat(page.locator("#save-as")).isVisible();
    waitForPicture(page);

    assertNothingMoved(visit);
  }

  @ParameterizedTest
  @CsvSource({
    "320, husky.jpg",
    "390, crowd.jpg",
    "768, macaw.jpg",
    "1024, macaw.jpg",
    "1280, crowd.jpg"
  })
  void nothing_jumps_where_the_first_picture_comes_late(
      int width, String picture, OcellusServer server, Visit visit) {
    visit.context().addInitScript(OBSERVING + LATE);
    visit.page().setViewportSize(width, 800);
    OcellusPage page = OcellusPage.open(visit, server.origin());

    visit.page().locator("#file").setInputFiles(Drawn.FOLDER.resolve(picture));
    page.waitUntilSeen();
    visit.page().evaluate("() => deliver()");
    waitForPicture(visit.page());

    assertNothingMoved(visit);
    assertThat(visit.page().locator("#status")).hasCSS("opacity", "1");
  }

  @Test
  void what_is_no_picture_is_told_at_once(OcellusServer server, Visit visit) {
    OcellusPage page = OcellusPage.open(visit, server.origin());

    page.choose(Project.ROOT.resolve("README.md"));

    assertThat(page.status()).hasText("This cannot be read as a picture");
    assertThat(visit.page().locator("#status")).hasCSS("opacity", "1");
  }

  @Test
  void pictures_can_be_chosen_before_the_program_is_there(OcellusServer server, Visit visit) {
    List<Route> held = new ArrayList<>();
    visit.context().route("**/program.wasm", held::add);
    OcellusPage page = OcellusPage.openUnready(visit, server.origin());
    visit.page().waitForCondition(() -> !held.isEmpty());
    assertThat(page.page().locator(".invitation")).isVisible();

    page.choose(Drawn.MACAW, Drawn.FRIENDS);
    held.forEach(Route::resume);
    page.waitForTally("2 pictures looked at");

    assertThat(page.classes().first()).containsText("macaw");
  }

  private static void waitForPicture(Page page) {
    page.waitForFunction("() => picture.complete && picture.naturalWidth > 0");
  }

  /** No test clicks: a browser would take what moves within half a second for wished. */
  private static void assertNothingMoved(Visit visit) {
    assertThat((List<?>) visit.page().evaluate("() => allMoved()")).isEmpty();
  }

  private static void inPieces(byte[] document, OutputStream body) throws IOException {
    for (int from = 0; from < document.length; from += PIECE) {
      body.write(document, from, Math.min(PIECE, document.length - from));
      body.flush();
      LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
    }
  }
}
