package dev.ocellus.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByLabelOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import dev.ocellus.e2e.harness.Visit;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** Ocellus' own page, in the words of the person before it. */
final class OcellusPage {
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

  /** Chooses pictures as with the file dialog. */
  void choose(Path... pictures) {
    page.waitForFileChooser(() -> chooser().or(button("Add pictures")).click()).setFiles(pictures);
  }

  /** The browser's own control on the empty page. */
  Locator chooser() {
    return button("Choose pictures");
  }

  /** Asks for pictures to be worked on somewhere: Automatic, Device or Server. */
  void askFor(String where) {
    page.locator("#where label").filter(new Locator.FilterOptions().setHasText(where)).click();
  }

  /** Answers the question whether a picture may be sent. */
  void answer(String button) {
    assertThat(question()).isVisible();
    button(button).click();
    assertThat(question()).isHidden();
  }

  /** The picture that "Save with boxes" gives, as a file of its own name in a folder. */
  Path save(Path folder) {
    waitForButton("Save with boxes");
    Download download = page.waitForDownload(button("Save with boxes")::click);
    Path file = folder.resolve(download.suggestedFilename());
    download.saveAs(file);
    return file;
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
    assertThat(status()).containsText(text);
  }

  Locator status() {
    return page.locator("#status-text");
  }

  Locator detail() {
    return page.locator("#status-detail");
  }

  /** What was found where something went wrong. */
  Locator cause() {
    return page.locator("#status-cause");
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

  /** The boxes that lie over the picture. */
  Locator boxes() {
    return page.locator("#marks .face-target");
  }

  /** The small pictures in the row. */
  Locator thumbs() {
    return page.getByRole(AriaRole.OPTION);
  }

  /** The small picture of a name. */
  Locator thumb(String name) {
    return page.getByRole(AriaRole.OPTION, new GetByRoleOptions().setName(name));
  }

  /** How many pictures are through. */
  Locator tally() {
    return page.locator("#tally");
  }

  void waitForTally(String text) {
    assertThat(tally()).containsText(text);
  }

  /** Waits until no picture of several is being looked at; some may have failed. */
  void waitUntilNoneIsPending() {
    assertThat(tally()).containsText(Pattern.compile("^\\d+ pictures? looked at"));
  }

  Locator caption() {
    return page.locator("#caption");
  }

  /** Puts a slider somewhere, as the arrow keys do. */
  void slide(String id, int value) {
    page.locator("#" + id).fill(Integer.toString(value));
  }

  /** Says whether something is to be looked for: What it shows, or Faces. */
  void want(String what, boolean wanted) {
    page.getByLabel(what, new GetByLabelOptions().setExact(true))
        .and(page.locator("[type=checkbox]"))
        .setChecked(wanted);
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
    assertThat(button(name)).isVisible();
  }
}
