package dev.ocellus.web.save;

import dev.ocellus.web.dom.Dom;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;

/** What did not work of what was to be saved; said aloud, too. */
final class SaveReport {
  private final HTMLElement report = Dom.byId("save-report");
  private final HTMLElement text = Dom.byId("save-report-text");
  private final HTMLElement list = Dom.byId("save-failures");

  void clear() {
    say("", List.of());
  }

  void say(String sentence) {
    say(sentence, List.of());
  }

  /** Names the pictures that are left out, and why. */
  void say(String sentence, List<SaveJob.Failure> failures) {
    Dom.toggle(report, "empty", sentence.isEmpty());
    list.setTextContent("");
    Dom.show(list, !failures.isEmpty());
    for (SaveJob.Failure failure : failures) {
      HTMLElement item = Dom.make("li", "", failure.why());
      item.insertBefore(Dom.make("b", "", failure.name() + " "), item.getFirstChild());
      list.appendChild(item);
    }
    Dom.say(text, sentence);
  }
}
