package dev.ocellus.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator.FilterOptions;
import dev.ocellus.e2e.harness.InBrowser;
import dev.ocellus.e2e.harness.OcellusServer;
import dev.ocellus.e2e.harness.Project;
import dev.ocellus.e2e.harness.StaticSite;
import dev.ocellus.e2e.harness.Visit;
import dev.ocellus.testing.FaceModel;
import java.awt.Color;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** After the first visit nothing is needed any more but the browser. */
@InBrowser(serviceWorker = true)
final class OfflineTest {
  @TempDir private Path folder;

  @Test
  void pictures_are_looked_at_with_the_server_stopped(Visit visit) {
    OcellusPage page = visitOnceAndStopTheServer(visit);

    page.reload();
    page.look(Drawn.FRIENDS);

    assertThat(page.status()).hasText("Looked at on this device");
    assertThat(page.detail()).hasText("On this device, because no server answers.");
    assertThat(page.classes()).hasCount(5);
    assertThat(page.faces()).hasCount(2);
    assertThat(page.page().evaluate("() => crossOriginIsolated")).isEqualTo(true);
    SaveWindow saving = new SaveWindow(page);
    saving.open();
    saving.choose("Results");
    assertThat(saving.save(folder)).hasFileName("friends.json");
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
  void the_face_model_inside_is_kept_also_where_another_finds_the_faces(Visit visit) {
    visit.watch().expect("ERR_CONNECTION_REFUSED");
    new ModelFolder(folder)
        .faces("mtcnn", ModelFolder.anotherFaceModel())
        .faces("ocellus", FaceModel.file())
        .classifier();
    OcellusPage page;
    try (StaticSite site = new StaticSite(folder, Project.site())) {
      visit.watch().expect("status of 40[45]");
      page = OcellusPage.open(visit, site.origin());
      page.waitUntilKept();
      assertThat(visit.watch().requests("/models/ocellus.pb")).isEmpty();
    }

    page.reload();
    page.look(Drawn.FRIENDS);
    FaceModelTest.choose(page, "Ocellus");

    page.look(Drawn.OFFICE);

    page.waitForTally("2 pictures looked at");
    assertThat(page.faces()).not().hasCount(0);
    assertThat(page.page().locator("#face-model-note")).isEmpty();
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
  void a_second_visit_gets_no_file_of_the_page_and_no_model_from_the_network(Visit visit) {
    List<String> asked = new CopyOnWriteArrayList<>();
    OcellusPage page;
    try (OcellusServer server = OcellusServer.start()) {
      page = OcellusPage.open(visit, server.origin());
      page.waitUntilKept();
      visit
          .context()
          .onResponse(
              response -> {
                if (response.url().startsWith("http") && !response.fromServiceWorker()) {
                  asked.add(URI.create(response.url()).getPath());
                }
              });

      page.reload();
      page.look(Drawn.MACAW);
    }

    assertThat(asked).containsOnly("/v2/health/ready", "/models/index.json", "/samples/index.json");
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
    page.choose(Drawn.MACAW);
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
