package dev.ocellus.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.ocellus.e2e.Drawn.FRIENDS;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import dev.ocellus.e2e.harness.InBrowser;
import dev.ocellus.e2e.harness.OcellusServer;
import dev.ocellus.e2e.harness.Visit;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Faces and other parts are hidden by hand, and what is seen is what is saved. */
@InBrowser
final class HidePageTest {
  @TempDir private Path folder;
  private OcellusPage page;

  @BeforeEach
  void look(OcellusServer server, Visit visit) {
    KeptBlobs.keep(visit.context());
    page = OcellusPage.open(visit, server.origin());
    page.askFor("Device");
    page.look(FRIENDS);
    page.page().locator("#hide-on").check();
    waitUntilMade();
  }

  @Test
  void who_wants_to_draw_on_a_phone_is_brought_to_the_picture() {
    page.page().setViewportSize(390, 700);
    page.button("Draw a box").scrollIntoViewIfNeeded();
    assertThat(page.picture()).not().isInViewport();

    page.button("Draw a box").click();

    assertThat(page.picture()).isInViewport();
  }

  @Test
  void all_faces_are_hidden_and_the_file_is_what_was_seen(OcellusServer server) throws IOException {
    assertThat(regions()).hasCount(2);
    byte[] seen = KeptBlobs.of(hidden());

    Path file = save();

    assertThat(file).hasFileName("friends hidden.jpg");
    assertThat(Files.readAllBytes(file)).isEqualTo(seen);
    BufferedImage original = ImageIO.read(FRIENDS.toFile());
    BufferedImage saved = ImageIO.read(file.toFile());
    assertThat(saved.getWidth()).isEqualTo(original.getWidth());
    for (FaceReference.Face face : FaceReference.of(Drawn.FRIENDS, server).faces()) {
      int x = (int) (face.box().x() + face.box().width() / 2);
      int y = (int) (face.box().y() + face.box().height() / 2);
      assertThat(Images.detail(saved, x, y)).isLessThan(Images.detail(original, x, y) / 3);
    }
  }

  @Test
  void what_is_hidden_stays_so_where_faces_are_looked_for_anew() {
    page.faces().nth(1).click();
    page.button("Add a box").click();
    assertThat(regions()).hasCount(2);

    page.slide("face-size", 16);
    page.waitFor("Looked at on this device");

    assertThat(regions()).hasCount(2);
    assertThat(page.page().locator(".face[aria-pressed=true]")).hasCount(1);
    page.button("All faces").click();
    assertThat(regions()).hasCount(3);
  }

  @Test
  void delete_is_about_the_box_and_not_about_the_picture() {
    page.page().keyboard().press("Delete");
    assertThat(regions()).hasCount(2);

    regions().first().focus();
    page.page().keyboard().press("Delete");
    page.page().keyboard().press("Delete");

    assertThat(regions()).hasCount(1);
    assertThat(page.faces()).hasCount(2);
  }

  @Test
  void the_printed_page_shows_nothing_of_what_is_hidden() {
    page.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

    assertThat(page.faces().first()).isVisible();
    for (Locator face : page.faces().locator("canvas").all()) {
      assertThat(face).not().isVisible();
    }
    assertThat(page.page().locator("#hide-section")).not().isVisible();
  }

  @Test
  void one_face_is_shown_again_and_all_are_hidden_again() {
    page.faces().first().click();
    assertThat(regions()).hasCount(1);

    page.button("All faces").click();

    assertThat(regions()).hasCount(2);
  }

  @Test
  void a_box_is_added_moved_resized_and_removed_by_keyboard() {
    Keyboard keyboard = page.page().keyboard();
    page.button("Add a box").focus();
    keyboard.press("Enter");
    assertThat(regions()).hasCount(3);
    String before = name(2);

    keyboard.press("ArrowRight");
    keyboard.press("Shift+ArrowDown");
    assertThat(name(2)).isNotEqualTo(before);
    keyboard.press("Delete");

    assertThat(regions()).hasCount(2);
  }

  @Test
  void a_box_is_drawn_moved_and_resized_by_mouse() {
    // A press on "Draw a box" scrolls to the picture, which must stand still to be drawn on.
    page.page().emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
    page.button("Draw a box").click();
    assertThat(page.page().locator("#hide-draw[aria-pressed=true]")).isVisible();
    BoundingBox picture = page.picture().boundingBox();
    drag(picture.x + 120, picture.y + 110, -60, -50);
    assertThat(regions()).hasCount(3);
    waitForRegion(box -> box.x, picture.x + 60);
    waitForRegion(box -> box.width, 60);
    BoundingBox drawn = region();

    drag(drawn.x + 30, drawn.y + 25, 40, 20);
    waitForRegion(box -> box.x, drawn.x + 40);
    BoundingBox moved = region();
    drag(moved.x + moved.width - 1, moved.y + moved.height - 1, 30, 30);

    waitForRegion(box -> box.width, moved.width + 30);
    assertThat(page.page().locator("#zoom-value")).hasText("100%");
  }

  /** The one that was drawn. */
  private BoundingBox region() {
    return regions().nth(2).boundingBox();
  }

  private void waitForRegion(ToDoubleFunction<BoundingBox> measure, double expected) {
    page.page().waitForCondition(() -> Math.abs(measure.applyAsDouble(region()) - expected) <= 2);
  }

  @Test
  void another_way_and_strength_make_another_picture() {
    String blurred = hidden().getAttribute("src");

    page.page().locator("label").filter(new Locator.FilterOptions().setHasText("Cover")).click();
    assertThat(hidden()).not().hasAttribute("src", blurred);
    waitUntilMade();
    String covered = hidden().getAttribute("src");
    page.slide("hide-strength", 90);

    assertThat(hidden()).not().hasAttribute("src", covered);
  }

  @Test
  void the_limits_and_other_pictures_leave_what_is_hidden_as_it_is() {
    page.choose(Drawn.MACAW);
    page.waitUntilSeen();
    assertThat(regions()).hasCount(0);
    assertThat(page.page().locator("#hide-on")).not().isChecked();

    page.thumb("friends.jpg").click();

    assertThat(regions()).hasCount(2);
    waitUntilMade();
  }

  @Test
  void who_hides_no_more_sees_the_boxes_again() {
    page.page().locator("#hide-on").uncheck();

    assertThat(regions()).hasCount(0);
    assertThat(page.boxes()).hasCount(2);
    assertThat(page.button("Save with boxes")).isVisible();
    assertThat(page.button("Save with faces hidden")).isHidden();
  }

  private Path save() {
    Download download = page.page().waitForDownload(page.button("Save with faces hidden")::click);
    Path file = folder.resolve(download.suggestedFilename());
    download.saveAs(file);
    return file;
  }

  private Locator hidden() {
    return page.page().locator("#hidden-picture");
  }

  private void waitUntilMade() {
    assertThat(hidden()).hasAttribute("src", Pattern.compile("blob:.*"));
  }

  private Locator regions() {
    return page.page().locator(".region");
  }

  private String name(int region) {
    return regions().nth(region).getAttribute("aria-label");
  }

  private void drag(double x, double y, double right, double down) {
    Mouse mouse = page.page().mouse();
    mouse.move(x, y);
    mouse.down();
    mouse.move(x + right / 2, y + down / 2);
    mouse.move(x + right, y + down);
    mouse.up();
  }
}
