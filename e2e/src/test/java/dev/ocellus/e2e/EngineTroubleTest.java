package dev.ocellus.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.ocellus.e2e.harness.InBrowser;
import dev.ocellus.e2e.harness.OcellusServer;
import dev.ocellus.e2e.harness.StaticSite;
import dev.ocellus.e2e.harness.Visit;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When the engine fails the work goes on in a slower way, and it is said how. */
@InBrowser
final class EngineTroubleTest {
  private static final String LOOK =
      "async () => { const told = [];"
          + " const eye = await surface.load({ where: 'device', threads: 2 });"
          + " const onProgress = (at) => at.stage === 'fallback' && told.push(at.message);"
          + " const macaw = await surface.picture('/pictures/macaw.jpg');"
          + " const friends = await surface.picture('/pictures/friends.jpg');"
          + " let best, faces, engine;"
          + " for (let i = 0; i < 5; i++) {"
          + "  best = (await eye.classify(macaw, { onProgress })).classes[0].label;"
          + "  faces = await eye.faces(friends, { onProgress });"
          + "  engine = eye.engine; }"
          + " return { best, faces: faces.faces.length, engine, told }; }";

  @TempDir private Path folder;
  private StaticSite site;

  @BeforeEach
  void serve(OcellusServer server) {
    site = StaticCopy.of(server, folder).isolated();
  }

  @AfterEach
  void stop() {
    site.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "NO_MEMORY | compiled Java, 1 thread | gives the engine no memory",
        "NO_SHARED_MEMORY | WebAssembly relaxed SIMD, 1 thread | gives the engine no memory",
        "MEMORY_THAT_STAYS_SMALL | compiled Java, 1 thread | memory not grow",
        "NO_MODULES | compiled Java, 1 thread | does not accept the generated module",
        "NO_RELAXED_MODULES | WebAssembly SIMD, 1 thread | does not accept the generated module",
        "A_HELPER_THAT_DOES_NOT_START | WebAssembly relaxed SIMD, 1 thread | thread is lost",
        "A_HELPER_THAT_DIES_AT_WORK | WebAssembly relaxed SIMD, 1 thread | thread"
      })
  void the_next_slower_way_takes_over_and_says_so(
      BrokenEngine broken, String engine, String why, Visit visit) {
    broken.writeTo(folder);
    Surface surface = Surface.openIsolated(expectingNoServer(visit), site.origin());

    JsonObject seen = surface.json(LOOK);

    assertThat(seen.get("best").getAsString()).isEqualTo("macaw");
    assertThat(seen.get("faces").getAsInt()).isEqualTo(2);
    assertThat(seen.get("engine").getAsString()).isEqualTo(engine);
    JsonArray told = seen.getAsJsonArray("told");
    assertThat(told.get(told.size() - 1).getAsString())
        .contains(why)
        .endsWith("; going on with " + engine);
  }

  @Test
  void the_page_says_what_failed_and_how_it_goes_on(Visit visit) {
    BrokenEngine.NO_SHARED_MEMORY.writeTo(folder);
    OcellusPage page = OcellusPage.open(expectingNoServer(visit), site.origin());
    String notice =
        "The browser gives the engine no memory (refused by the test); going on with WebAssembly"
            + " relaxed SIMD, 1 thread.";
    assertThat(page.detail()).containsText(notice);

    page.look(Drawn.MACAW);

    assertThat(page.detail()).containsText(notice);
    assertThat(page.page().locator("#timings-note"))
        .hasText("Computed by WebAssembly relaxed SIMD, 1 thread.");
  }

  private static Visit expectingNoServer(Visit visit) {
    visit.watch().expect("status of 40[45]");
    return visit;
  }
}
