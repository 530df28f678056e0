package dev.ocellus.web.page.view;

import dev.ocellus.web.dom.Dom;
import dev.ocellus.web.page.state.Bar;
import dev.ocellus.web.text.Figures;
import org.teavm.jso.dom.html.HTMLElement;

/** Elements that show how far something is. */
final class ProgressBar {
  private ProgressBar() {}

  /** Shows a bar in an element, or hides it. */
  static void show(HTMLElement element, Bar bar) {
    Dom.show(element, bar.shown());
    if (bar.value() < 0) {
      element.removeAttribute("value");
    } else {
      element.setAttribute("value", Figures.fixed(bar.value(), 3));
    }
  }
}
