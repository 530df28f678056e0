package dev.ocellus.web.page;

import dev.ocellus.web.page.state.Text;
import org.teavm.jso.dom.html.HTMLElement;

/** The button that says everything in the other language; remembered on the device. */
final class LanguageChoice {
  private static final String KEY = "ocellus.language";

  private final HTMLElement button = Dom.byId("language");
  private final Speech speech;
  private final Runnable spoken;

  /**
   * Listens.
   *
   * @param spoken run when the words are others
   */
  LanguageChoice(Speech speech, Runnable spoken) {
    this.speech = speech;
    this.spoken = spoken;
    button.onClick(event -> change(button.getLang()));
  }

  private void change(String language) {
    Memory.keep(KEY, language);
    speech
        .speak(language)
        .then(
            words -> {
              Text.speak(Speech.of(words));
              spoken.run();
              return null;
            })
        .catchError(ignored -> null);
  }
}
