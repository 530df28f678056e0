package dev.ocellus.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import dev.ocellus.e2e.harness.InBrowser;
import dev.ocellus.e2e.harness.OcellusServer;
import dev.ocellus.e2e.harness.Project;
import dev.ocellus.e2e.harness.StaticSite;
import dev.ocellus.e2e.harness.Visit;
import dev.ocellus.e2e.harness.WholeBrowser;
import dev.ocellus.testing.FaceModel;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two models find faces: the first of the list, or the one that is chosen. */
@InBrowser
final class FaceModelTest {
  private static final String SEEN = "Looked at on this device";

  /** Notes which model each request for faces names. */
  private static final String ASKED =
      """
      window.asked = [];
      const { postMessage } = Worker.prototype;
      Worker.prototype.postMessage = function (message, ...rest) {
        if (message?.task === 'faces') asked.push(message.faceModel);
        return postMessage.call(this, message, ...rest);
      };
      """;

  @TempDir private Path folder;
  private ModelFolder models;
  private StaticSite site;

  @BeforeEach
  void serve(Visit visit) {
    models =
        new ModelFolder(folder)
            .faces("mtcnn", ModelFolder.anotherFaceModel())
            .faces("ocellus", FaceModel.file())
            .classifier();
    site = new StaticSite(folder, Project.site());
    visit.watch().expect("status of 40[45]");
  }

  @AfterEach
  void stop() {
    site.close();
  }

  @Test
  void the_first_of_the_list_is_used_where_nobody_chose(Visit visit) {
    OcellusPage page = OcellusPage.open(visit, site.origin());

    page.look(Drawn.FRIENDS);

    assertThat(visit.watch().requests("/models/mtcnn.pb")).hasSize(1);
    assertThat(visit.watch().requests("/models/ocellus.pb")).isEmpty();
    assertThat(choice(page, "Automatic")).isChecked();
    assertThat(page.page().locator("#faces-model")).hasText("Model: Ocellus");
  }

  @Test
  void the_chosen_one_looks_at_all_pictures_again_and_is_remembered(Visit visit) {
    OcellusPage page = OcellusPage.open(visit, site.origin());
    page.choose(Drawn.FRIENDS, Drawn.OFFICE);
    page.waitForTally("2 pictures looked at");
    List<Route> held = new ArrayList<>();
    visit.context().route("**/models/ocellus.pb", held::add);

    choose(page, "Ocellus");
    assertThat(page.tally()).containsText("of 2 looked at");
    visit.page().waitForCondition(() -> !held.isEmpty());
    held.forEach(Route::resume);
    page.waitForTally("2 pictures looked at");
    assertThat(visit.watch().requests("/models/ocellus.pb")).hasSize(1);
    assertThat(page.faces()).hasCount(2);
    assertThat(page.classes()).not().hasCount(0);

    page.reload();
    page.look(Drawn.FRIENDS);
    assertThat(choice(page, "Ocellus")).isChecked();
    assertThat(visit.watch().requests("/models/mtcnn.pb")).hasSize(1);
  }

  @Test
  void where_the_chosen_one_is_missing_another_finds_the_faces_until_it_comes(Visit visit) {
    models.without("ocellus", "faces", 400_000, "waiting", 0, "no such host");
    OcellusPage page = OcellusPage.open(visit, site.origin());
    page.look(Drawn.FRIENDS);

    choose(page, "Ocellus");

    assertThat(note(page)).hasText("Ocellus is not here; another model finds the faces.");
    assertThat(page.status()).hasText(SEEN);
    assertThat(page.faces()).hasCount(2);
    assertThat(Accessibility.broken(page.page())).isEmpty();

    models.faces("ocellus", FaceModel.file());
    assertThat(note(page)).isEmpty();
    assertThat(page.status()).hasText(SEEN);
    assertThat(visit.watch().requests("/models/ocellus.pb")).hasSize(1);
  }

  @Test
  void the_box_of_a_face_that_is_cut_off_ends_at_the_edge_of_the_picture(Visit visit)
      throws IOException {
    BufferedImage friends = ImageIO.read(Drawn.FRIENDS.toFile());
    Path cutOff = folder.resolve("cut-off.png");
    int left = 170;
    ImageIO.write(
        friends.getSubimage(left, 0, friends.getWidth() - left, friends.getHeight()),
        "png",
        cutOff.toFile());
    OcellusPage page = OcellusPage.open(visit, site.origin());

    page.look(cutOff);

    assertThat(page.boxes()).hasCount(2);
    assertThat(page.page().locator("#marks .face-target[x='0.0']")).hasCount(1);
  }

  @Test
  @WholeBrowser
  void the_camera_takes_the_faster_one_unless_the_person_chose(Visit visit) {
    visit.context().grantPermissions(List.of("camera"));
    visit.context().addInitScript(ASKED);
    OcellusPage page = OcellusPage.open(visit, site.origin());
    page.look(Drawn.FRIENDS);
    assertThat(lastAsked(page)).isEmpty();

    watch(page);
    assertThat(lastAsked(page)).isEqualTo("ocellus");
    page.button("Close").click();

    choose(page, "MTCNN");
    assertThat(page.status()).hasText(SEEN);
    watch(page);
    assertThat(lastAsked(page)).isEqualTo("mtcnn");
  }

  @Test
  @WholeBrowser
  void the_camera_takes_another_where_the_faster_one_is_missing(Visit visit) {
    models.without("ocellus", "faces", 400_000, "off", 0, "nothing is fetched");
    visit.context().grantPermissions(List.of("camera"));
    visit.context().addInitScript(ASKED);
    OcellusPage page = OcellusPage.open(visit, site.origin());

    watch(page);

    assertThat(visit.page().evaluate("() => asked.includes('ocellus')")).isEqualTo(true);
    assertThat(lastAsked(page)).isEmpty();
  }

  private static void watch(OcellusPage page) {
    page.page().locator(".use-camera").first().click();
    assertThat(page.page().locator("#camera")).hasAttribute("data-view", "watching");
  }

  private static String lastAsked(OcellusPage page) {
    return (String) page.page().evaluate("() => asked.at(-1)");
  }

  @Test
  void a_caller_chooses_and_is_told_which_there_are(Visit visit) {
    Surface surface = Surface.open(visit, site.origin());
    surface.load("{ where: 'device', faces: 'ocellus' }");
    assertThat(surface.faces("/pictures/friends.jpg").faces()).hasSize(2);
    assertThat(visit.watch().requests("/models/mtcnn.pb")).isEmpty();

    models.without("ocellus", "faces", 400_000, "off", 0, "nothing is fetched");
    JsonObject told =
        surface.json(
            "async () => { const eye = await surface.load({ where: 'device', faces: 'ocellus' });"
                + " const picture = await surface.picture('/pictures/friends.jpg');"
                + " return surface.told(eye.faces(picture)); }");
    assertThat(told.get("code").getAsString()).isEqualTo("model-missing");
    assertThat(told.get("message").getAsString())
        .isEqualTo(
            "the model ocellus (0.4 MB), which finds faces, is missing: nothing is fetched; add it"
                + " to the server, or load with faces: 'mtcnn'");

    JsonObject refused =
        surface.json("() => surface.told(surface.load({ where: 'device', faces: 'haar' }))");
    assertThat(refused.get("code").getAsString()).isEqualTo("bad-option");
    assertThat(refused.get("message").getAsString())
        .isEqualTo("the option faces is haar; it must be auto, mtcnn or ocellus");
  }

  @Test
  void the_server_is_told_which_one_is_chosen(OcellusServer server, Visit visit) {
    Surface surface = Surface.open(visit, server.origin());
    surface.load("{ where: 'server' }");
    assertThat(surface.faces("/pictures/friends.jpg").faces()).hasSize(2);
    surface.load("{ where: 'server', faces: 'ocellus' }");
    assertThat(surface.faces("/pictures/friends.jpg").model()).isEqualTo("ocellus");

    assertThat(visit.watch().requests("/api/v1/faces"))
        .satisfiesExactly(
            first -> assertThat(first).doesNotContain("model="),
            second -> assertThat(second).endsWith("&model=ocellus"));
  }

  static void choose(OcellusPage page, String model) {
    page.page()
        .locator("#face-model label")
        .filter(new Locator.FilterOptions().setHasText(model))
        .click();
  }

  private static Locator choice(OcellusPage page, String model) {
    return page.page()
        .locator("#face-model label")
        .filter(new Locator.FilterOptions().setHasText(model))
        .locator("input");
  }

  private static Locator note(OcellusPage page) {
    return page.page().locator("#face-model-note");
  }
}
