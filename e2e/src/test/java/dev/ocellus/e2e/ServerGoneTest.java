package dev.ocellus.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import dev.ocellus.e2e.harness.InBrowser;
import dev.ocellus.e2e.harness.OcellusServer;
import dev.ocellus.e2e.harness.Project;
import dev.ocellus.e2e.harness.Visit;
import org.junit.jupiter.api.Test;

/** The server goes away while the page is open. */
@InBrowser
final class ServerGoneTest {

  @Test
  void the_device_goes_on_without_it(Visit visit) {
    OcellusPage page;
    try (OcellusServer server = OcellusServer.start()) {
      page = OcellusPage.open(visit, server.origin());
      page.askFor("Device");
      page.look(Project.image("husky.jpeg"));
    }

    page.choose(Project.image("golden-retriever.jpeg"));

    assertThat(page.classes().first()).containsText("golden retriever", OcellusPage.patiently());
    assertThat(page.status()).hasText("Looked at on this device");
  }

  @Test
  void who_wants_the_server_is_told_that_there_is_none(Visit visit) {
    visit.watch().expect("ERR_CONNECTION_REFUSED");
    OcellusPage page;
    try (OcellusServer server = OcellusServer.start()) {
      page = OcellusPage.open(visit, server.origin());
      page.askFor("Device");
      page.look(Project.image("golden-retriever.jpeg"));
    }

    page.askFor("Server");

    page.waitFor("There is no server");
    assertThat(page.button("Try again")).isVisible();
  }
}
