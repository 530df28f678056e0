package dev.ocellus.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ocellus.e2e.harness.InBrowser;
import dev.ocellus.e2e.harness.OcellusServer;
import dev.ocellus.e2e.harness.Visit;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page belongs to the person also while it works, which without SIMD takes a while. */
@InBrowser
final class CancelTest {
  @TempDir private Path folder;

  @Test
  void work_is_cancelled_and_the_next_picture_is_looked_at(OcellusServer server, Visit visit) {
    OcellusPage page = open(visit, server);
    work(page);

    page.button("Cancel").click();

    assertThat(page.status()).hasText("Cancelled");
    page.look(Drawn.MACAW);
    assertThat(page.classes().first()).containsText("macaw");
  }

  @Test
  void what_was_cancelled_can_be_tried_again(OcellusServer server, Visit visit) {
    HeldWork work = HeldWork.of(visit);
    OcellusPage page = open(visit, server);
    work.hold();
    page.choose(Drawn.CROWD);
    page.button("Cancel").click();
    assertThat(page.status()).hasText("Cancelled");
    work.release();

    page.button("Try again").click();
    page.waitUntilSeen();

    assertThat(page.faces()).hasCount(29);
  }

  @Test
  void a_picture_given_while_another_is_looked_at_is_looked_at_next(
      OcellusServer server, Visit visit) {
    HeldWork work = HeldWork.of(visit);
    OcellusPage page = open(visit, server);
    work.hold();
    page.choose(Drawn.CROWD);
    page.waitFor("Looking at the picture");

    page.choose(Drawn.MACAW);
    work.release();
    page.waitUntilSeen();

    assertThat(page.classes().first()).containsText("macaw");
    assertThat(page.caption()).containsText("macaw.jpg");
    page.waitForTally("2 pictures looked at");
    page.thumb("crowd.jpg").click();
    assertThat(page.faces()).hasCount(29);
  }

  @Test
  void clicks_are_handled_while_the_device_works(OcellusServer server, Visit visit) {
    OcellusPage page = open(visit, server);
    page.page()
        .evaluate(
            "() => { window.heard = []; addEventListener('click', () =>"
                + " heard.push(document.getElementById('status-text').textContent), true); }");
    work(page);
    page.page().evaluate("() => { heard.length = 0; }");

    page.page().locator("#caption").click();

    assertThat(page.page().evaluate("() => heard[0]")).isEqualTo("Looking at the picture");
    assertThat(page.progress()).isLessThan(1);
    page.button("Cancel").click();
    assertThat(page.status()).hasText("Cancelled");
  }

  private static OcellusPage open(Visit visit, OcellusServer server) {
    WeakDevice.NO_SIMD.applyTo(visit.context());
    OcellusPage page = OcellusPage.openUnready(visit, server.origin());
    page.askFor("Device");
    page.waitFor("Ready");
    return page;
  }

  /** Gives the device work for seconds, and waits until it computes. */
  private void work(OcellusPage page) {
    page.look(Drawn.LAKE);
    page.slide("face-size", 12);
    page.choose(new Pictures(folder).scaled(Drawn.CROWD, 5400, 3900));
    assertThat(page.caption()).containsText("scaled.jpg");
    page.page().waitForCondition(() -> page.progress() > 0);
  }
}
