package dev.ocellus.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Route;
import dev.ocellus.e2e.harness.InBrowser;
import dev.ocellus.e2e.harness.OcellusServer;
import dev.ocellus.e2e.harness.Visit;
import org.junit.jupiter.api.Test;

/** A part of the whole goes away while the page is open. */
@InBrowser
final class ServerGoneTest {

  @Test
  void the_device_goes_on_without_it(Visit visit) {
    OcellusPage page;
    try (OcellusServer server = OcellusServer.start()) {
      page = OcellusPage.open(visit, server.origin());
      page.askFor("Device");
      page.look(Drawn.HUSKY);
    }

    page.choose(Drawn.RETRIEVER);

    assertThat(page.classes().first()).containsText("golden retriever");
    assertThat(page.status()).hasText("Looked at on this device");
  }

  @Test
  void who_wants_the_server_is_told_that_there_is_none(Visit visit) {
    visit.watch().expect("ERR_CONNECTION_REFUSED");
    OcellusPage page;
    try (OcellusServer server = OcellusServer.start()) {
      page = OcellusPage.open(visit, server.origin());
      page.askFor("Device");
      page.look(Drawn.RETRIEVER);
    }

    page.askFor("Server");

    page.waitFor("There is no server");
    assertThat(page.button("Try again")).isVisible();
  }

  @Test
  void automatic_goes_on_with_the_device_when_tried_again(OcellusServer server, Visit visit) {
    visit.watch().expect("ERR_FAILED");
    WeakDevice.LITTLE_MEMORY.applyTo(visit.context());
    OcellusPage page = OcellusPage.open(visit, server.origin());
    page.choose(Drawn.RETRIEVER);
    visit.context().route("**/api/v1/**", Route::abort);
    visit.context().route("**/v2/health/**", Route::abort);
    page.answer("Send");
    assertThat(page.button("Try again")).isVisible();

    page.button("Try again").click();
    page.waitUntilSeen();

    assertThat(page.status()).hasText("Looked at on this device");
    assertThat(page.classes().first()).containsText("golden retriever");
  }

  @Test
  void the_servers_answers_stay_when_the_worker_cannot_draw(OcellusServer server, Visit visit) {
    visit.watch().expect("worker\\.js|ERR_FAILED");
    visit.context().route("**/worker.js", Route::abort);
    OcellusPage page = OcellusPage.openUnready(visit, server.origin());
    page.askFor("Server");
    page.waitFor("Ready");

    page.choose(Drawn.FRIENDS);
    page.answer("Send");
    page.waitUntilSeen();

    assertThat(page.faces()).hasCount(2);
    assertThat(page.boxes()).hasCount(2);
    page.button("Save with boxes").click();
    assertThat(page.detail()).containsText("The picture could not be saved.");
    assertThat(page.status()).hasText("Looked at by the server");
  }
}
