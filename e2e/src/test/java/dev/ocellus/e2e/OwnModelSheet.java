package dev.ocellus.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;

/** The sheet in which a person gives a model of their own, and what the page shows of it. */
final class OwnModelSheet {
  private final OcellusPage page;

  OwnModelSheet(OcellusPage page) {
    this.page = page;
  }

  /** Opens the sheet by its button. */
  OwnModelSheet open() {
    return open("Own model");
  }

  /** The same in another language; what handles models comes first, and then the sheet. */
  OwnModelSheet open(String button) {
    page.button(button).click();
    assertThat(sheet()).isVisible();
    return this;
  }

  /** Chooses files as with the file dialog. */
  OwnModelSheet give(Path... files) {
    page.page().locator("#model-files").setInputFiles(files);
    return this;
  }

  /** Gives a model, and uses it under a name. */
  void use(ColourModel model, String name) {
    open().give(model.graph(), model.labels());
    useAs(name);
  }

  void useAs(String name) {
    page.waitForButton("Use this model");
    page.page().getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill(name);
    page.button("Use this model").click();
    assertThat(sheet()).isHidden();
    assertThat(choice(name)).isChecked();
  }

  Locator sheet() {
    return page.page().locator("#model");
  }

  /** A line of what was found: Graph, Labels, Pictures or Classes. */
  Locator fact(String name) {
    return page.page().locator("#model-" + name.toLowerCase(java.util.Locale.ROOT));
  }

  Locator problem() {
    return page.page().locator(".model-problem");
  }

  Locator words() {
    return page.page().locator(".model-words p >> visible=true");
  }

  /** What became of the model, below the choice. */
  Locator note() {
    return page.page().locator("#model-note p >> visible=true");
  }

  /** The choice between the models. */
  Locator row() {
    return page.page().locator("#models");
  }

  Locator choice(String name) {
    return page.page().getByLabel(name, new Page.GetByLabelOptions().setExact(true));
  }

  void choose(String name) {
    row().locator("label").filter(new Locator.FilterOptions().setHasText(name)).click();
  }

  /** Below the classes: which model said so. */
  Locator teller() {
    return page.page().locator("#classes-model");
  }
}
