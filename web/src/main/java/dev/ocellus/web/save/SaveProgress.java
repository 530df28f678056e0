package dev.ocellus.web.save;

import dev.ocellus.web.dom.Dom;
import dev.ocellus.web.text.Figures;
import dev.ocellus.web.text.Text;
import org.teavm.jso.dom.html.HTMLElement;

/** How far the saving is, and the button that ends it. Who listens hears how much it will be. */
final class SaveProgress {
  private final HTMLElement work = Dom.byId("save-work");
  private final HTMLElement step = Dom.byId("save-step");
  private final HTMLElement bar = Dom.byId("save-bar");
  private final HTMLElement live = Dom.byId("save-live");
  private final HTMLElement cancel = Dom.byId("save-cancel");

  SaveProgress(Runnable cancelled) {
    cancel.onClick(event -> cancelled.run());
  }

  void show(boolean working) {
    Dom.show(work, working);
    Dom.show(cancel, working);
    Dom.say(live, "");
  }

  /** So many pictures are to be saved. */
  void begin(int count) {
    String all = SaveSentences.begun(count);
    Dom.say(live, all);
    Dom.say(step, all);
    bar.removeAttribute("value");
    cancel.focus();
  }

  /** The picture of a number, from 1, is being made. */
  void at(int number, int count) {
    Dom.say(step, Text.SAVING_OF.say(Integer.toString(number), Integer.toString(count)));
    bar.setAttribute("value", Figures.fixed((number - 1.0) / count, 3));
  }
}
