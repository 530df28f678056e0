package dev.ocellus.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import dev.ocellus.e2e.harness.InBrowser;
import dev.ocellus.e2e.harness.OcellusServer;
import dev.ocellus.e2e.harness.Visit;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page speaks English and German. */
@InBrowser
final class LanguageTest {
  private static final String GERMAN =
      "Object.defineProperty(Navigator.prototype, 'languages',"
          + " { get: () => ['fr-FR', 'de-AT', 'en'] })";

  /** Notes each text that stood in the heading when something was painted. */
  private static final String NOTING_HEADINGS =
      """
      window.headings = [];
      const note = () => {
        const heading = document.querySelector('.invitation');
        if (heading && getComputedStyle(heading).visibility === 'visible') {
          headings.push(heading.textContent);
        }
        requestAnimationFrame(note);
      };
      requestAnimationFrame(note);
      """;

  @Test
  void the_browser_s_first_language_that_the_page_knows_is_spoken_from_the_first_paint(
      OcellusServer server, Visit visit) {
    visit.context().addInitScript(GERMAN);
    visit.context().addInitScript(NOTING_HEADINGS);
    OcellusPage page = OcellusPage.openUnready(visit, server.origin());
    page.waitFor("Bereit");

    assertThat(page.page().locator("html")).hasAttribute("lang", "de");
    assertThat(page.page().locator(".invitation")).hasText("Zeig ihm Bilder");
    assertThat(page.page().evaluate("() => [...new Set(headings)].join('|')"))
        .isEqualTo("Zeig ihm Bilder");
  }

  @Test
  void the_switch_says_everything_in_the_other_language_and_is_remembered(
      OcellusServer server, Visit visit) {
    OcellusPage page = OcellusPage.open(visit, server.origin());
    page.askFor("Device");
    page.look(Drawn.FRIENDS);

    page.button("Deutsch").click();

    assertThat(page.status()).hasText("Auf diesem Gerät angesehen");
    assertThat(page.detail()).hasText("Auf diesem Gerät, wie gewünscht.");
    assertThat(page.page().locator("#faces-note")).containsText("2 Gesichter gefunden.");
    assertThat(page.faces().first()).containsText("Gesicht 1");
    assertThat(page.classes().first()).containsText(" %");
    assertThat(page.timings()).containsText("Rechnen");
    assertThat(page.page().locator("#where")).containsText("Automatisch");
    page.page().reload();
    page.waitFor("Bereit");
    page.button("English").click();
    assertThat(page.status()).hasText("Ready");
  }

  @Test
  void what_is_to_be_saved_is_said_in_the_language_that_is_spoken_then(
      OcellusServer server, Visit visit) {
    OcellusPage page = OcellusPage.open(visit, server.origin());
    page.askFor("Device");
    page.look(Drawn.FRIENDS);
    SaveWindow saving = new SaveWindow(page);
    saving.open();
    assertThat(saving.summary()).hasText("friends faces.png, at full size and without metadata.");
    saving.button("Close").click();

    page.button("Deutsch").click();
    page.button("Sichern als …").click();

    assertThat(saving.summary())
        .hasText("friends Gesichter.png, in voller Größe und ohne Metadaten.");
    saving.choose("Ergebnisse");
    assertThat(saving.summary()).hasText("friends.jpg: was gefunden wurde, als eine JSON-Datei.");
    saving.button("Schließen").click();
    assertThat(page.button("Mit Rahmen sichern")).isVisible();
  }

  @Test
  void what_went_wrong_and_what_to_do_is_told_in_german_and_what_was_found_in_english(
      OcellusServer server, Visit visit, @TempDir Path folder) {
    visit.context().addInitScript(GERMAN);
    OcellusPage page = OcellusPage.openUnready(visit, server.origin());
    page.waitFor("Bereit");

    page.page().locator("#file").setInputFiles(new Pictures(folder).text());

    assertThat(page.status()).hasText("Das lässt sich nicht als Bild lesen");
    assertThat(page.detail())
        .hasText(
            "Es ist beschädigt oder kein Bild."
                + " Wähle eine Datei mit JPEG, PNG, GIF, WebP, AVIF oder BMP.");
    assertThat(page.cause()).containsText("JPEG, PNG, GIF, WebP");
    assertThat(page.cause()).hasAttribute("lang", "en");
    page.button("English").click();
    assertThat(page.detail())
        .hasText(
            "It is damaged, or not a picture. Choose a JPEG, PNG, GIF, WebP, AVIF or BMP file.");
  }

  @Test
  void the_question_is_asked_in_german(OcellusServer server, Visit visit) {
    visit.context().addInitScript(GERMAN);
    OcellusPage page = OcellusPage.openUnready(visit, server.origin());
    page.waitFor("Bereit");
    page.askFor("Server");
    page.page().locator("#file").setInputFiles(Drawn.MACAW);

    Locator question = page.question();
    assertThat(question).containsText("Dieses Bild an den Server senden?");
    assertThat(question).containsText("Auf dem Server, wie gewünscht.");
  }
}
