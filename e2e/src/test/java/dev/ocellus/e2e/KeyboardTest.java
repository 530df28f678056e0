package dev.ocellus.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Keyboard;
import dev.ocellus.e2e.harness.InBrowser;
import dev.ocellus.e2e.harness.OcellusServer;
import dev.ocellus.e2e.harness.Visit;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Everything can be done without a mouse. */
@InBrowser
final class KeyboardTest {
  private static final int MOST_TABS = 60;

  @Test
  void a_picture_is_chosen_looked_at_and_saved_with_the_keyboard(
      OcellusServer server, Visit visit) {
    OcellusPage page = OcellusPage.open(visit, server.origin());
    askForDevice(page);

    tabTo(page, "Choose pictures");
    page.page().waitForFileChooser(() -> keyboard(page).press("Enter")).setFiles(Drawn.FRIENDS);
    page.waitUntilSeen();
    tabTo(page, "Save with boxes");
    Download saved = page.page().waitForDownload(() -> keyboard(page).press("Enter"));

    assertThat(saved.suggestedFilename()).isEqualTo("friends faces.png");
    assertThat(page.faces()).hasCount(2);
  }

  @Test
  void a_face_is_hidden_in_the_second_of_many_pictures_and_saved_with_the_keyboard(
      OcellusServer server, Visit visit) {
    OcellusPage page = OcellusPage.open(visit, server.origin());
    askForDevice(page);
    tabTo(page, "Choose pictures");
    page.page()
        .waitForFileChooser(() -> keyboard(page).press("Enter"))
        .setFiles(new Path[] {Drawn.MACAW, Drawn.FRIENDS});
    page.waitForTally("2 pictures looked at");

    keyboard(page).press("ArrowRight");
    assertThat(page.caption()).containsText("friends.jpg");
    tabTo(page, "Hide faces");
    keyboard(page).press("Space");
    page.waitForButton("Save with faces hidden");
    keyboard(page).press("Shift+Tab");
    tabTo(page, "Save with faces hidden");
    Download saved = page.page().waitForDownload(() -> keyboard(page).press("Enter"));

    assertThat(saved.suggestedFilename()).isEqualTo("friends hidden.jpg");
  }

  @Test
  void arrows_go_through_the_row_and_delete_removes(OcellusServer server, Visit visit) {
    OcellusPage page = OcellusPage.open(visit, server.origin());
    askForDevice(page);
    page.choose(Drawn.MACAW, Drawn.FRIENDS, Drawn.HUSKY);
    page.waitForTally("3 pictures looked at");

    page.thumb("macaw.jpg").focus();
    keyboard(page).press("End");
    assertThat(page.caption()).containsText("husky.jpg");
    keyboard(page).press("ArrowLeft");
    assertThat(page.caption()).containsText("friends.jpg");
    assertThat(page.thumb("friends.jpg")).isFocused();
    keyboard(page).press("Delete");

    assertThat(page.thumbs()).hasCount(2);
    keyboard(page).press("?");
    assertThat(page.question()).containsText("Keyboard shortcuts");
  }

  @Test
  void work_is_cancelled_with_the_keyboard(OcellusServer server, Visit visit) {
    HeldWork work = HeldWork.of(visit);
    OcellusPage page = OcellusPage.open(visit, server.origin());
    askForDevice(page);
    work.hold();
    page.page().locator("#file").setInputFiles(new Path[] {Drawn.CROWD, Drawn.CROWD});
    page.waitForButton("Cancel all");

    tabTo(page, "Cancel all");
    keyboard(page).press("Enter");

    page.waitForButton("Try all again");
    page.thumbs().last().click();
    assertThat(page.status()).hasText("Cancelled");
    tabTo(page, "Try again");
  }

  @Test
  void the_question_whether_to_send_is_answered_with_the_keyboard(
      OcellusServer server, Visit visit) {
    WeakDevice.LITTLE_MEMORY.applyTo(visit.context());
    OcellusPage page = OcellusPage.open(visit, server.origin());
    page.page().locator("#file").setInputFiles(Drawn.HUSKY);
    assertThat(page.question()).isVisible();

    tabTo(page, "Send");
    keyboard(page).press("Enter");
    page.waitUntilSeen();

    assertThat(page.status()).hasText("Looked at by the server");
  }

  @Test
  void a_model_is_given_chosen_and_removed_with_the_keyboard(
      OcellusServer server, Visit visit, @TempDir Path folder) {
    ColourModel model = new ColourModel(folder);
    OcellusPage page = OcellusPage.open(visit, server.origin());
    OwnModelSheet sheet = new OwnModelSheet(page);

    tabTo(page, "Own model");
    keyboard(page).press("Enter");
    assertThat(sheet.sheet()).isVisible();
    tabTo(page, "Choose files");
    page.page()
        .waitForFileChooser(() -> keyboard(page).press("Enter"))
        .setFiles(new Path[] {model.graph(), model.labels()});
    page.waitForButton("Use this model");
    tabTo(page, "Use this model");
    keyboard(page).press("Enter");
    assertThat(sheet.choice("colours")).isChecked();
    tabTo(page, "own");
    keyboard(page).press("ArrowLeft");
    assertThat(sheet.choice("Built in")).isChecked();
    tabTo(page, "Remove");
    keyboard(page).press("Enter");
    assertThat(page.button("Undo")).isFocused();
    keyboard(page).press("Enter");

    assertThat(sheet.choice("Built in")).isFocused();
  }

  private static void askForDevice(OcellusPage page) {
    for (int tab = 0; tab < MOST_TABS && !focused(page).equals("auto"); tab++) {
      keyboard(page).press("Tab");
    }
    keyboard(page).press("ArrowRight");
    assertThat(focused(page)).isEqualTo("device");
  }

  private static void tabTo(OcellusPage page, String name) {
    for (int tab = 0; tab < MOST_TABS; tab++) {
      if (focused(page).equals(name)) {
        return;
      }
      keyboard(page).press("Tab");
    }
    throw new AssertionError(name + " was not reached by " + MOST_TABS + " presses of Tab");
  }

  private static String focused(OcellusPage page) {
    return (String)
        page.page()
            .evaluate(
                "() => { const at = document.activeElement;"
                    + " const label = ['file', 'checkbox'].includes(at.type) ? at.labels[0].innerText : '';"
                    + " return (label || at.innerText || at.value || '').trim(); }");
  }

  private static Keyboard keyboard(OcellusPage page) {
    return page.page().keyboard();
  }
}
