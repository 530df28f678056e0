package dev.ocellus.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ocellus.e2e.harness.InBrowser;
import dev.ocellus.e2e.harness.OcellusServer;
import dev.ocellus.e2e.harness.Project;
import dev.ocellus.e2e.harness.Published;
import dev.ocellus.e2e.harness.Visit;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a person sees of a picture, wherever it was worked on. */
@InBrowser
final class LookingTest {
  @TempDir private Path folder;

  @Test
  void the_device_says_what_a_picture_shows_and_nothing_leaves_it(
      OcellusServer server, Visit visit) {
    OcellusPage page = OcellusPage.open(visit, server.origin());
    page.askFor("Device");

    page.look(Drawn.MACAW);

    assertThat(page.status()).hasText("Looked at on this device");
    assertThat(page.classes()).hasCount(5);
    assertThat(page.classes().first()).containsText("macaw");
    assertThat(visit.watch().requests("/api/v1/classify")).isEmpty();
    assertThat(visit.watch().requests("/api/v1/faces")).isEmpty();
  }

  @Test
  void grace_hopper_wears_a_military_uniform_not_a_mortarboard(
      @Published OcellusServer server, Visit visit) {
    OcellusPage page = OcellusPage.open(visit, server.origin());
    page.askFor("Device");

    page.look(Project.image("grace_hopper.jpg"));

    assertThat(page.classes().first()).containsText("military uniform");
  }

  @Test
  void a_picture_without_faces_is_said_to_have_none(OcellusServer server, Visit visit) {
    OcellusPage page = OcellusPage.open(visit, server.origin());
    page.askFor("Device");

    page.look(Drawn.LAKE);

    assertThat(page.page().locator("#faces-note")).hasText("No face found in this picture.");
    assertThat(page.button("Save with boxes")).isHidden();
  }

  @Test
  void the_server_says_the_same_once_it_was_allowed_to(OcellusServer server, Visit visit) {
    OcellusPage page = OcellusPage.open(visit, server.origin());
    page.askFor("Server");

    page.choose(Drawn.MACAW);
    page.answer("Send");
    page.waitUntilSeen();

    assertThat(page.status()).hasText("Looked at by the server");
    assertThat(page.classes()).hasCount(5);
    assertThat(page.classes().first()).containsText("macaw");
    assertThat(visit.watch().requests("/api/v1/classify")).hasSize(1);
    assertThat(visit.watch().requests("/api/v1/faces")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Device", "Server"})
  void the_cost_of_each_stage_is_told(String where, OcellusServer server, Visit visit) {
    OcellusPage page = OcellusPage.open(visit, server.origin());
    page.askFor(where);

    page.choose(Drawn.SAILOR);
    if (where.equals("Server")) {
      page.answer("Send");
    }
    page.waitUntilSeen();

    for (String stage : new String[] {"Decode", "Preprocess", "Infer", "Postprocess"}) {
      assertThat(page.timings()).containsText(stage);
    }
    assertThat(page.timings().innerText()).containsPattern("Infer\\s+[\\d.]+ m?s\\s+[\\d.]+ m?s");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Device", "Server"})
  void everybody_in_a_crowd_gets_a_green_box(String where, OcellusServer server, Visit visit)
      throws IOException {
    OcellusPage page = OcellusPage.open(visit, server.origin());
    page.askFor(where);

    page.choose(Drawn.CROWD);
    if (where.equals("Server")) {
      page.answer("Send");
    }
    page.waitUntilSeen();

    assertThat(page.faces()).hasCount(29);
    FaceReference reference = FaceReference.of(Drawn.CROWD, server);
    assertThat(page.boxes()).hasCount(29);
    Path saved = page.save(folder);
    assertThat(saved).hasFileName("crowd faces.png");
    Greens.assertBoxes(ImageIO.read(saved.toFile()), reference);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Device", "Server"})
  void a_picture_that_lies_on_its_side_is_looked_at_upright(
      String where, OcellusServer server, Visit visit) {
    Path lying = new Pictures(folder).onItsSide(Drawn.SAILOR);
    OcellusPage page = OcellusPage.open(visit, server.origin());
    page.askFor(where);

    page.choose(lying);
    if (where.equals("Server")) {
      page.answer("Send");
    }
    page.waitUntilSeen();

    assertThat(page.page().locator("#caption")).containsText("517 × 606 pixels");
    assertThat(page.faces()).hasCount(1);
  }
}
