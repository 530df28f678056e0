package dev.ocellus.web.save;

import dev.ocellus.web.dom.Dom;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;

/** A group of radio buttons. */
final class Choice {
  private final HTMLElement group;

  Choice(String id) {
    group = Dom.byId(id);
  }

  String get() {
    return ((HTMLInputElement) group.querySelector(":checked")).getValue();
  }

  /** Chooses what has a value; nothing happens where nothing has it. */
  void set(String value) {
    var radios = group.querySelectorAll("input");
    for (int i = 0; i < radios.getLength(); i++) {
      HTMLInputElement radio = (HTMLInputElement) radios.item(i);
      if (radio.getValue().equals(value)) {
        radio.setChecked(true);
      }
    }
  }

  HTMLElement element() {
    return group;
  }
}
