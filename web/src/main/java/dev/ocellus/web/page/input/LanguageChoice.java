package dev.ocellus.web.page.input;

import dev.ocellus.web.browser.Promises;
import dev.ocellus.web.dom.Dom;
import dev.ocellus.web.dom.Memory;
import dev.ocellus.web.host.Speech;
import java.util.function.Consumer;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.html.HTMLElement;

/** The button that says everything in the other language; remembered on the device. */
public final class LanguageChoice {
  private static final String KEY = "ocellus.language";

  private final HTMLElement button = Dom.byId("language");
  private final Speech speech;
  private final Consumer<JSObject> spoken;

  /**
   * Listens.
   *
   * @param spoken hears of other words
   */
  public LanguageChoice(Speech speech, Consumer<JSObject> spoken) {
    this.speech = speech;
    this.spoken = spoken;
    Dom.onClick(button, () -> change(button.getLang()));
  }

  private void change(String language) {
    Memory.keep(KEY, language);
    Promises.settle(speech.speak(language), words -> spoken.accept(words), ignored -> {});
  }
}
