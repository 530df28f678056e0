package dev.ocellus.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;

/** The window in which a person says what to save, in the words of that person. */
record SaveWindow(OcellusPage page) {

  void open() {
    page.button("Save as…").click();
    assertThat(element()).isVisible();
  }

  Locator element() {
    return page.page().locator("#save-panel");
  }

  /** Chooses one of what is offered side by side. */
  void choose(String name) {
    element().locator("label").filter(new Locator.FilterOptions().setHasText(name)).click();
  }

  void quality(int percent) {
    page.slide("save-quality", percent);
  }

  /** Saves, as a file of its own name in a folder. */
  Path save(Path folder) {
    return saveBy(button("Save")::click, folder);
  }

  Path saveBy(Runnable action, Path folder) {
    Download download = page.page().waitForDownload(action);
    Path file = folder.resolve(download.suggestedFilename());
    download.saveAs(file);
    return file;
  }

  Locator summary() {
    return page.page().locator("#save-summary");
  }

  Locator step() {
    return page.page().locator("#save-step");
  }

  Locator report() {
    return page.page().locator("#save-report");
  }

  Locator failures() {
    return page.page().locator("#save-failures li");
  }

  Locator radio(String name) {
    return element().getByRole(AriaRole.RADIO, named(name));
  }

  Locator button(String name) {
    return element().getByRole(AriaRole.BUTTON, named(name));
  }

  private static Locator.GetByRoleOptions named(String name) {
    return new Locator.GetByRoleOptions().setName(name).setExact(true);
  }
}
