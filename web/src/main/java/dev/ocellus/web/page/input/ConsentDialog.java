package dev.ocellus.web.page.input;

import dev.ocellus.web.browser.Dialog;
import dev.ocellus.web.dom.Dom;
import java.util.List;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.html.HTMLElement;

/** Asks before the first picture leaves the device. */
public final class ConsentDialog {

  /** What a person can answer. */
  public enum Answer {
    SEND("send"),
    STAY("stay"),
    /** Closed without an answer. */
    NONE("");

    private final String text;

    Answer(String text) {
      this.text = text;
    }

    private static Answer of(String text) {
      return text.equals(SEND.text) ? SEND : text.equals(STAY.text) ? STAY : NONE;
    }
  }

  /** Hears the answer. */
  public interface Listener {
    void answered(Answer answer);
  }

  private final HTMLElement element = Dom.byId("consent");
  private final HTMLElement title = Dom.byId("consent-title");
  private final HTMLElement text = Dom.byId("consent-text");
  private final Dialog dialog = (Dialog) (JSObject) element;
  private Listener listener;

  public ConsentDialog() {
    for (Answer answer : List.of(Answer.SEND, Answer.STAY)) {
      Dom.onClick(Dom.byId("consent-" + answer.text), () -> dialog.close(answer.text));
    }
    Dom.on(element, "close", () -> closed());
  }

  /** Asks; a question that is still open is replaced and its listener not told. */
  public void ask(String question, List<String> paragraphs, Listener answered) {
    listener = answered;
    title.setTextContent(question);
    text.setTextContent("");
    paragraphs.forEach(paragraph -> text.appendChild(Dom.make("p", "", paragraph)));
    dialog.setReturnValue(Answer.NONE.text);
    if (!dialog.isOpen()) {
      dialog.showModal();
    }
  }

  /** Takes an open question back; its listener is not told. */
  public void withdraw() {
    listener = null;
    if (dialog.isOpen()) {
      dialog.close(Answer.NONE.text);
    }
  }

  private void closed() {
    // The event comes late: the next question may be open by then, and its listener must stay.
    if (dialog.isOpen() || listener == null) {
      return;
    }
    Listener told = listener;
    listener = null;
    told.answered(Answer.of(dialog.getReturnValue()));
  }
}
