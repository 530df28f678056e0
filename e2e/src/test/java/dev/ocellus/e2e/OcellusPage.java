package dev.ocellus.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.AriaRole;
import dev.ocellus.e2e.harness.Visit;
import java.awt.image.BufferedImage;
import java.nio.file.Path;

/** Ocellus' own page, in the words of the person before it. */
final class OcellusPage {
  /** Enough for the largest picture on the slowest machine the tests are meant for. */
  private static final double PATIENCE_MS = 120_000;

  private final Page page;

  OcellusPage(Page page) {
    this.page = page;
  }

  /** Opens the page and waits until it says that it is ready for a picture. */
  static OcellusPage open(Visit visit, String origin) {
    OcellusPage opened = openUnready(visit, origin);
    opened.waitFor("Ready");
    return opened;
  }

  /** Opens it on a page that no visit watches. */
  static OcellusPage in(Page page, String origin) {
    page.navigate(origin + "/");
    OcellusPage opened = new OcellusPage(page);
    opened.waitFor("Ready");
    return opened;
  }

  static OcellusPage openUnready(Visit visit, String origin) {
    return new OcellusPage(visit.open(origin, "/"));
  }

  /** Waits until the browser keeps the page: the next visit needs no network. */
  void waitUntilKept() {
    Surface.json(
        page,
        "async () => { const { active } = await navigator.serviceWorker.ready;"
            + " while (active.state !== 'activated') await new Promise((done) =>"
            + "   active.addEventListener('statechange', done, { once: true }));"
            + " return {}; }",
        null);
  }

  /** Opens the page anew, and waits until it says that it is ready. */
  void reload() {
    page.reload();
    waitFor("Ready");
  }

  /** What tells of a newer version. */
  Locator update() {
    return page.locator("#update");
  }

  Page page() {
    return page;
  }

  /** Chooses a picture as with the file dialog. */
  void choose(Path picture) {
    page.waitForFileChooser(() -> button("Choose a picture").or(button("Another picture")).click())
        .setFiles(picture);
  }

  /** Asks for pictures to be worked on somewhere: Automatic, Device or Server. */
  void askFor(String where) {
    page.locator("label").filter(new Locator.FilterOptions().setHasText(where)).click();
  }

  /** Answers the question whether a picture may be sent. */
  void answer(String button) {
    assertThat(question()).isVisible();
    button(button).click();
    assertThat(question()).isHidden();
  }

  /** The picture with the boxes that were drawn on it, as it is shown. */
  BufferedImage pictureWithBoxes() {
    waitForButton("Save with boxes");
    return Images.ofBase64(
        (String)
            picture()
                .evaluate(
                    "async (image) => { await image.decode();"
                        + " const canvas = document.createElement('canvas');"
                        + " canvas.width = image.naturalWidth;"
                        + " canvas.height = image.naturalHeight;"
                        + " canvas.getContext('2d').drawImage(image, 0, 0);"
                        + " return canvas.toDataURL(); }"));
  }

  /** Chooses a picture and waits until all about it is known. */
  void look(Path picture) {
    choose(picture);
    waitUntilSeen();
  }

  void waitUntilSeen() {
    waitFor("Looked at ");
  }

  /** Waits until the status says so. */
  void waitFor(String text) {
    assertThat(status()).containsText(text, patiently());
  }

  static ContainsTextOptions patiently() {
    return new ContainsTextOptions().setTimeout(PATIENCE_MS);
  }

  Locator status() {
    return page.locator("#status-text");
  }

  Locator detail() {
    return page.locator("#status-detail");
  }

  /** How full the progress bar is, 0 to 1. */
  double progress() {
    return ((Number) page.locator("#progress").evaluate("bar => bar.value")).doubleValue();
  }

  Locator classes() {
    return page.locator("#classes > li");
  }

  Locator faces() {
    return page.locator("#faces > li");
  }

  Locator timings() {
    return page.locator("#timings");
  }

  Locator picture() {
    return page.locator("#picture");
  }

  Locator question() {
    return page.getByRole(AriaRole.DIALOG);
  }

  Locator button(String name) {
    return page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true));
  }

  void waitForButton(String name) {
    assertThat(button(name)).isVisible(new IsVisibleOptions().setTimeout(PATIENCE_MS));
  }
}
