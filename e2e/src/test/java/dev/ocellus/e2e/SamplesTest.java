package dev.ocellus.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import dev.ocellus.e2e.harness.InBrowser;
import dev.ocellus.e2e.harness.OcellusServer;
import dev.ocellus.e2e.harness.Project;
import dev.ocellus.e2e.harness.StaticSite;
import dev.ocellus.e2e.harness.Visit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The empty page offers pictures to try, where its host has some. */
@InBrowser
final class SamplesTest {

  @Test
  void a_sample_of_a_static_host_is_looked_at(
      OcellusServer server, Visit visit, @TempDir Path folder) throws IOException {
    visit.watch().expect("status of 40[45]");
    Path samples = Files.createDirectories(folder.resolve("samples"));
    Files.copy(Project.image("parrot.jpg"), samples.resolve("a parrot.jpg"));
    Files.writeString(samples.resolve("index.json"), "{\"samples\":[\"a parrot.jpg\"]}");
    try (StaticSite site = StaticCopy.of(server, folder)) {
      OcellusPage page = OcellusPage.open(visit, site.origin());

      page.button("a parrot.jpg").click();
      page.waitUntilSeen();

      assertThat(page.caption()).containsText("a parrot.jpg");
      assertThat(page.classes().first()).containsText("macaw");
    }
  }

  @Test
  void a_host_without_samples_offers_none(OcellusServer server, Visit visit) {
    OcellusPage page = OcellusPage.open(visit, server.origin());

    assertThat(page.page().locator("#samples")).isHidden();
  }
}
