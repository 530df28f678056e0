package dev.ocellus.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.ocellus.e2e.Drawn.CROWD;
import static dev.ocellus.e2e.Drawn.FRIENDS;
import static dev.ocellus.e2e.Drawn.MACAW;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import dev.ocellus.e2e.harness.InBrowser;
import dev.ocellus.e2e.harness.OcellusServer;
import dev.ocellus.e2e.harness.Visit;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;

/** "Hide faces" holds whatever comes first, for one picture and for all. */
@InBrowser
final class HideRuleTest {
  /** Marks tests that open the page when they have made it fail. */
  private static final String BY_ITSELF = "opens-by-itself";

  private static final Pattern FACE_MODEL = Pattern.compile("/models/.*faces.*\\.pb");

  /**
   * Counts how often a person presses. Playwright takes a press back that would hit something else,
   * before the document hears of it, and tries again.
   */
  private static final String COUNTING =
      "window.clicks = 0; document.addEventListener('pointerdown', () => clicks++);";

  /** In the mean of all pixels, 0 to 255: both are compressed, and one is smaller. */
  private static final double MOST_DIFFERENCE = 6;

  @TempDir private Path folder;
  private OcellusPage page;

  @BeforeEach
  void open(OcellusServer server, Visit visit, TestInfo test) {
    visit.context().addInitScript(COUNTING);
    KeptBlobs.keep(visit.context());
    if (!test.getTags().contains(BY_ITSELF)) {
      open(server, visit);
      page.waitFor("Ready");
    }
  }

  private void open(OcellusServer server, Visit visit) {
    page = OcellusPage.openUnready(visit, server.origin());
    page.askFor("Device");
  }

  @Test
  @Tag(BY_ITSELF)
  void saving_waits_until_the_faces_are_found_and_hides_them(OcellusServer server, Visit visit)
      throws IOException {
    AtomicReference<Route> held = new AtomicReference<>();
    visit.page().route(FACE_MODEL, held::set);
    open(server, visit);
    page.choose(FRIENDS);
    hideFaces().check();
    assertThat(exposure()).containsText("Saving waits until all faces have been found and hidden.");

    Download download =
        page.page()
            .waitForDownload(
                () -> {
                  page.button("Save with faces hidden").click();
                  assertThat(page.detail()).hasText("Saving when the faces are hidden");
                  visit.page().waitForCondition(() -> held.get() != null);
                  held.get().resume();
                });

    assertHidden(saved(download), server);
  }

  @Test
  @Tag(BY_ITSELF)
  void without_the_faces_known_nothing_is_saved_until_the_person_decides(
      OcellusServer server, Visit visit) {
    visit.watch().expect("net::ERR_FAILED");
    visit.page().route(FACE_MODEL, Route::abort);
    open(server, visit);
    page.choose(FRIENDS);
    hideFaces().check();
    page.waitForButton("Try again");

    assertThat(exposure()).containsText("cannot be saved with faces hidden");
    assertThat(page.button("Save with faces hidden")).isHidden();

    hideFaces().uncheck();
    assertThat(exposure()).isHidden();
  }

  @Test
  void visible_faces_are_counted_beside_the_picture_and_hidden_by_one_click() {
    page.look(FRIENDS);
    assertThat(exposure()).containsText("2 faces are visible.");

    page.button("Hide them").click();

    assertThat(exposure()).isHidden();
    assertThat(regions()).hasCount(2);
    page.faces().first().click();
    assertThat(exposure()).containsText("1 face is visible.");
  }

  @Test
  void twelve_pictures_are_hidden_and_packed_in_four_clicks(OcellusServer server)
      throws IOException {
    List<Path> twelve = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      twelve.add(Files.copy(FRIENDS, folder.resolve("friends " + i + ".jpg")));
    }
    page.page().evaluate("clicks = 0");
    page.page()
        .waitForFileChooser(() -> page.chooser().click())
        .setFiles(twelve.toArray(Path[]::new));
    page.page().getByLabel("Hide faces in all pictures").check();
    page.button("Save as…").click();
    SaveWindow window = new SaveWindow(page);
    Path archive = window.saveBy(window.button("Save")::click, folder.resolve("saved"));

    assertThat(page.page().evaluate("clicks")).isEqualTo(4);
    try (ZipFile zip = new ZipFile(archive.toFile())) {
      List<? extends ZipEntry> entries = Collections.list(zip.entries());
      assertThat(entries)
          .hasSize(12)
          .allSatisfy(entry -> assertThat(entry.getName()).endsWith(" hidden.png"));
      for (ZipEntry entry : entries) {
        assertHidden(ImageIO.read(zip.getInputStream(entry)), server);
      }
    }
  }

  @Test
  void pictures_that_come_later_are_hidden_too() {
    page.look(FRIENDS);
    page.choose(MACAW);
    page.waitUntilSeen();
    page.page().getByLabel("Hide faces in all pictures").check();

    page.choose(CROWD);
    page.waitUntilSeen();

    assertThat(hideFaces()).isChecked();
    assertThat(page.faces()).hasCount(29);
    assertThat(regions()).hasCount(29);
    page.thumb("friends.jpg").click();
    assertThat(regions()).hasCount(2);
  }

  @Test
  void who_saves_many_is_warned_of_those_that_show_faces_and_led_to_them() {
    page.look(FRIENDS);
    page.choose(CROWD);
    page.waitUntilSeen();
    hideFaces().check();
    SaveWindow window = new SaveWindow(page);
    window.open();
    window.choose("All 2");

    Locator warning = page.page().locator("#save-exposed");
    assertThat(warning).containsText("1 of 2 shows faces.");
    page.button("Take a look").click();

    assertThat(window.element()).isHidden();
    assertThat(page.page().locator("#caption")).containsText("friends.jpg");
  }

  @Test
  void everything_is_undone_and_redone_by_keys_and_by_buttons() {
    page.look(FRIENDS);
    hideFaces().check();
    page.faces().first().click();
    page.button("Add a box").click();
    assertThat(regions()).hasCount(2);

    page.page().keyboard().press("Control+z");
    assertThat(regions()).hasCount(1);
    page.button("Undo").click();
    assertThat(regions()).hasCount(2);
    page.page().keyboard().press("Control+z");
    assertThat(hideFaces()).not().isChecked();
    page.page().keyboard().press("Control+Shift+Z");
    page.page().keyboard().press("Control+Shift+Z");
    assertThat(regions()).hasCount(1);
    page.button("Redo").click();
    assertThat(regions()).hasCount(2);
    assertThat(page.button("Redo")).isDisabled();
  }

  @Test
  void a_removed_picture_comes_back_before_what_was_hidden_is_undone() {
    page.look(FRIENDS);
    hideFaces().check();
    page.button("Remove").click();

    page.page().keyboard().press("Control+z");
    assertThat(regions()).hasCount(2);
    page.page().keyboard().press("Control+z");

    assertThat(hideFaces()).not().isChecked();
  }

  @Test
  void what_was_drawn_stays_while_the_rule_is_switched_off_and_on() {
    page.look(FRIENDS);
    page.button("Add a box").click();
    assertThat(page.button("Save with faces hidden")).isVisible();
    hideFaces().check();
    assertThat(regions()).hasCount(3);

    hideFaces().uncheck();
    assertThat(regions()).hasCount(1);
    hideFaces().check();

    assertThat(regions()).hasCount(3);
  }

  @Test
  void how_parts_are_hidden_is_remembered_on_the_device() {
    page.look(FRIENDS);
    hideFaces().check();
    page.page().locator("label").filter(new Locator.FilterOptions().setHasText("Cover")).click();
    page.slide("hide-strength", 80);

    page.reload();
    page.look(FRIENDS);

    assertThat(hideFaces()).not().isChecked();
    assertThat(page.page().locator("[name=hide-style][value=cover]")).isChecked();
    assertThat(page.page().locator("#hide-strength")).hasValue("80");
  }

  @Test
  void the_preview_agrees_with_the_file(Visit visit) throws IOException {
    visit.page().setViewportSize(400, 300);
    page.look(FRIENDS);
    hideFaces().check();
    assertThat(hidden()).hasAttribute("src", Pattern.compile("blob:.*"));
    byte[] shown = KeptBlobs.of(hidden());

    Download download = page.page().waitForDownload(page.button("Save with faces hidden")::click);

    BufferedImage preview = Images.of(shown);
    BufferedImage file = saved(download);
    assertThat(preview.getWidth()).isEqualTo(400).isLessThan(file.getWidth());
    assertThat(difference(preview, file)).isLessThan(MOST_DIFFERENCE);
  }

  /** How much the colours of two pictures of one shape differ in the mean, 0 to 255. */
  private static double difference(BufferedImage small, BufferedImage large) {
    double scale = (double) large.getWidth() / small.getWidth();
    long sum = 0;
    int count = 0;
    for (int y = 2; y < small.getHeight() - 2; y += 2) {
      for (int x = 2; x < small.getWidth() - 2; x += 2) {
        int one = Images.green(small, x, y);
        int other = Images.green(large, (int) ((x + 0.5) * scale), (int) ((y + 0.5) * scale));
        sum += Math.abs(one - other);
        count++;
      }
    }
    return (double) sum / count;
  }

  private BufferedImage saved(Download download) throws IOException {
    Path file = folder.resolve(download.suggestedFilename());
    download.saveAs(file);
    return ImageIO.read(file.toFile());
  }

  /** In the middle of each face next to nothing is left of what distinguishes pixels. */
  private static void assertHidden(BufferedImage saved, OcellusServer server) throws IOException {
    BufferedImage original = ImageIO.read(FRIENDS.toFile());
    for (FaceReference.Face face : FaceReference.of(FRIENDS, server).faces()) {
      int x = (int) (face.box().x() + face.box().width() / 2);
      int y = (int) (face.box().y() + face.box().height() / 2);
      assertThat(Images.detail(saved, x, y)).isLessThan(Images.detail(original, x, y) / 3);
    }
  }

  private Locator hideFaces() {
    return page.page().locator("#hide-on");
  }

  private Locator exposure() {
    return page.page().locator("#exposure");
  }

  private Locator hidden() {
    return page.page().locator("#hidden-picture");
  }

  private Locator regions() {
    return page.page().locator(".region");
  }
}
