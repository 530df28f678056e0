package dev.ocellus.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ocellus.e2e.harness.InBrowser;
import dev.ocellus.e2e.harness.OcellusServer;
import dev.ocellus.e2e.harness.Project;
import dev.ocellus.e2e.harness.StaticSite;
import dev.ocellus.e2e.harness.Visit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On a host that gives files, and no header but the types that every host knows. */
@InBrowser(serviceWorker = true)
final class PlainHostTest {
  private static final String NO_SERVER = "On this device, because no server answers.";

  @TempDir private Path folder;

  @Test
  void the_second_visit_has_threads(OcellusServer server, Visit visit) {
    try (StaticSite site = StaticCopy.of(server, folder).plain()) {
      visit.watch().expect("status of 40[45]");
      OcellusPage page = OcellusPage.open(visit, site.origin());
      page.look(Drawn.MACAW);
      assertThat(computedBy(page)).endsWith(", 1 thread.");
      page.waitUntilKept();

      page.reload();
      page.look(Drawn.FRIENDS);

      assertThat(page.detail()).hasText(NO_SERVER);
      assertThat(page.faces()).hasCount(2);
      assertThat(page.page().evaluate("() => crossOriginIsolated")).isEqualTo(true);
      assertThat(computedBy(page)).endsWith(" threads.");
    }
  }

  @Test
  void it_may_lie_in_a_folder_with_other_pages_which_stay_as_they_are(
      OcellusServer server, Visit visit) throws IOException {
    Path within = Files.createDirectories(folder.resolve("eye"));
    StaticCopy.of(server, within).close();
    copy(Project.site(), within);
    Files.writeString(within.resolve("other.html"), "<!doctype html><title>Another page</title>");
    try (StaticSite site = new StaticSite(folder).plain()) {
      visit.watch().expect("status of 40[45]");
      OcellusPage page = OcellusPage.openUnready(visit, site.origin() + "/eye");
      page.waitFor("Ready");
      page.waitUntilKept();
      page.reload();
      page.look(Drawn.MACAW);
      assertThat(page.classes().first()).containsText("macaw");

      page.page().navigate(site.origin() + "/eye/other.html");

      assertThat(page.page()).hasTitle("Another page");
      assertThat(page.page().evaluate("() => crossOriginIsolated")).isEqualTo(false);
    }
  }

  private static String computedBy(OcellusPage page) {
    return page.page().locator("#timings-note").innerText();
  }

  private static void copy(Path from, Path to) throws IOException {
    try (var files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }
}
