package dev.ocellus.web.page.view;

import dev.ocellus.web.browser.Timers;
import dev.ocellus.web.dom.Dom;
import org.teavm.jso.dom.html.HTMLElement;

/** Something a person may do or leave, in a corner of the page; it does not hold anything up. */
public final class Toast {
  private static final int SEEN_BY_THEN_MS = 100;

  private final HTMLElement element;
  private final HTMLElement text;

  /**
   * An offer that is not made yet.
   *
   * @param id of its element; that of its words ends in {@code -text}
   */
  public Toast(String id) {
    element = Dom.byId(id);
    text = Dom.byId(id + "-text");
  }

  /** Said a moment after it is seen: who listens hears what changes in something that is there. */
  public void make(String words) {
    Dom.show(element, true);
    Timers.after(SEEN_BY_THEN_MS, () -> Dom.say(text, words));
  }

  public void withdraw() {
    Dom.show(element, false);
  }
}
