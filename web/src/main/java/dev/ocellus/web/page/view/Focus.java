package dev.ocellus.web.page.view;

import dev.ocellus.web.browser.JsObjects;
import dev.ocellus.web.dom.Dom;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;

/** Keeps the keyboard's place when the control that had it disappears. */
public final class Focus {
  private static final List<String> NEXT = List.of("cancel", "retry", "add", "file");

  private Focus() {}

  /** Runs what may hide the focused control, and then moves the focus to what took its place. */
  public static void keepDuring(Runnable change) {
    HTMLElement before = Dom.document().getActiveElement();
    boolean inControl = before != null && !JsObjects.same(before, Dom.document().getBody());
    change.run();
    if (inControl && !isVisible(before)) {
      toNext();
    }
  }

  /** Moves the focus to what can be done now. */
  public static void toNext() {
    for (String id : NEXT) {
      if (isVisible(Dom.byId(id))) {
        Dom.byId(id).focus();
        return;
      }
    }
  }

  private static boolean isVisible(HTMLElement element) {
    return element.getOffsetWidth() > 0;
  }
}
