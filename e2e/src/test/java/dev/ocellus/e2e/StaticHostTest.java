package dev.ocellus.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ocellus.e2e.harness.InBrowser;
import dev.ocellus.e2e.harness.OcellusServer;
import dev.ocellus.e2e.harness.StaticSite;
import dev.ocellus.e2e.harness.Visit;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where there is no server, the device does it all, however weak it is. */
@InBrowser
final class StaticHostTest {
  private static final String NO_SERVER = "On this device, because no server answers.";

  private StaticSite site;

  @BeforeEach
  void serve(OcellusServer server, @TempDir Path folder) {
    site = StaticCopy.of(server, folder);
  }

  @AfterEach
  void stop() {
    site.close();
  }

  @Test
  void pictures_are_looked_at_on_the_device(Visit visit) {
    OcellusPage page = OcellusPage.open(expectingNoServer(visit), site.origin());
    assertThat(page.detail()).hasText(NO_SERVER);

    page.look(Drawn.FRIENDS);

    assertThat(page.status()).hasText("Looked at on this device");
    assertThat(page.classes()).hasCount(5);
    assertThat(page.faces()).hasCount(2);
  }

  @Test
  void a_device_of_little_memory_works_all_the_same(Visit visit) {
    WeakDevice.LITTLE_MEMORY.applyTo(visit.context());
    OcellusPage page = OcellusPage.open(expectingNoServer(visit), site.origin());
    assertThat(page.detail()).hasText(NO_SERVER);

    page.look(Drawn.MACAW);

    assertThat(page.classes().first()).containsText("macaw");
  }

  @Test
  void another_page_is_told_that_there_is_no_server(Visit visit) {
    Surface surface = Surface.open(expectingNoServer(visit), site.origin());

    assertThat(surface.load("{}")).isEqualTo(new Surface.Place("device", NO_SERVER));
    assertThat(surface.classify("/pictures/macaw.jpg").where()).isEqualTo("device");
    assertThat(
            surface
                .json(
                    "() => surface.told(surface.load({ where: 'server' }).then((eye) =>"
                        + " surface.picture('/pictures/macaw.jpg').then((p) => eye.classify(p))))")
                .get("code")
                .getAsString())
        .isEqualTo("no-server");
  }

  @Test
  void a_host_that_answers_everything_with_its_start_page_is_no_server(Visit visit) {
    site.withStartPageForAll();
    Surface surface = Surface.open(visit, site.origin());

    assertThat(surface.load("{}")).isEqualTo(new Surface.Place("device", NO_SERVER));
    assertThat(surface.classify("/pictures/macaw.jpg").where()).isEqualTo("device");
    assertThat(
            surface
                .json(
                    "() => surface.told(surface.load({ where: 'server' }).then((eye) =>"
                        + " surface.picture('/pictures/macaw.jpg').then((p) => eye.classify(p))))")
                .get("message")
                .getAsString())
        .isEqualTo(
            "what answers at "
                + site.origin()
                + "/ is not a server of Ocellus: "
                + site.origin()
                + "/v2/health/ready does not say that it is ready; correct the address, or load"
                + " with where: 'auto' or 'device'");
  }

  private static Visit expectingNoServer(Visit visit) {
    visit.watch().expect("status of 40[45]");
    return visit;
  }
}
