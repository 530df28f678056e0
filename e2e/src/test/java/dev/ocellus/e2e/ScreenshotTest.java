package dev.ocellus.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dev.ocellus.e2e.harness.InBrowser;
import dev.ocellus.e2e.harness.OcellusServer;
import dev.ocellus.e2e.harness.Project;
import dev.ocellus.e2e.harness.Visit;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a person sees at three widths, for a person to look at: {@code e2e/target/screenshots}. */
@InBrowser
final class ScreenshotTest {

  private static final String NOTHING_IS_MADE =
      "() => { Worker.prototype.postMessage = () => {}; }";

  @ParameterizedTest
  @ValueSource(ints = {320, 390, 768, 1440})
  void the_page_fits_its_width_in_every_state(
      int width, OcellusServer server, Visit visit, @TempDir Path folder) {
    visit.page().setViewportSize(width, width < 400 ? 844 : 900);
    WeakDevice.LITTLE_MEMORY.applyTo(visit.context());
    OcellusPage page = OcellusPage.open(visit, server.origin());
    shoot(page, width, "1-empty");

    page.choose(Drawn.OFFICE);
    page.question().waitFor();
    shoot(page, width, "2-question");
    page.answer("Send");
    page.waitUntilSeen();
    shoot(page, width, "3-server");

    page.askFor("Device");
    page.look(Drawn.CROWD);
    shoot(page, width, "4-device");
    page.choose(Drawn.FRIENDS, Drawn.MACAW);
    page.waitForTally("4 pictures looked at");
    shoot(page, width, "6-many");
    page.thumb("office.jpg").click();
    page.page().locator("#hide-on").check();
    page.waitForButton("Save with faces hidden");
    page.button("Compare").click();
    shoot(page, width, "7-hidden");
    shootOwnModel(page, width, new ColourModel(folder));
    shootSaving(page, width);
    page.button("Keyboard shortcuts").click();
    shoot(page, width, "8-shortcuts");
    page.button("Close").click();
    page.button("Deutsch").click();
    shoot(page, width, "9-german");
    page.button("English").click();
    page.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    shoot(page, width, "5-dark");
  }

  private static void shootOwnModel(OcellusPage page, int width, ColourModel model) {
    OwnModelSheet sheet = new OwnModelSheet(page).open();
    shoot(page, width, "own-1-asked");
    sheet.give(model.graph(), model.labels("one"));
    sheet.problem().waitFor();
    shoot(page, width, "own-2-refused");
    sheet.give(model.graphOfAnySize(), model.labels());
    page.waitForButton("Use this model");
    page.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    shoot(page, width, "own-3-found-dark");
    sheet.useAs("Colours of the garden behind the house");
    page.waitForButton("Look at all again");
    shoot(page, width, "own-4-used-dark");
    page.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    shoot(page, width, "own-5-used");
    sheet.row().getByText("Remove").click();
    page.waitUntilSeen();
    shoot(page, width, "own-6-removed");
  }

  private static void shootSaving(OcellusPage page, int width) {
    SaveWindow saving = new SaveWindow(page);
    saving.open();
    saving.choose("JPEG");
    saving.choose("All 4");
    shoot(page, width, "10-save-all");
    inTheDark(page, () -> shoot(page, width, "10-save-all-dark"));
    saving.choose("This one");
    shoot(page, width, "11-save-this");
    saving.choose("Results");
    shoot(page, width, "12-save-results");
    saving.choose("Pictures");
    saving.choose("All 4");
    page.page().evaluate(NOTHING_IS_MADE);
    saving.button("Save").click();
    assertThat(saving.step()).hasText("Saving 1 of 4");
    shoot(page, width, "13-saving");
    assertThat(Accessibility.broken(page.page())).isEmpty();
    saving.button("Cancel").click();
    shoot(page, width, "14-cancelled");
    inTheDark(page, () -> shoot(page, width, "14-cancelled-dark"));
    saving.button("Close").click();
  }

  private static void inTheDark(OcellusPage page, Runnable action) {
    page.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    action.run();
    page.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
  }

  private static void shoot(OcellusPage page, int width, String state) {
    page.page()
        .screenshot(
            new Page.ScreenshotOptions()
                .setPath(Project.SCREENSHOTS.resolve(width + "-" + state + ".png"))
                .setFullPage(true));
    Object overflow =
        page.page().evaluate("() => document.documentElement.scrollWidth - innerWidth");
    assertThat(((Number) overflow).intValue()).as("pixels too wide: %s", state).isNotPositive();
  }
}
