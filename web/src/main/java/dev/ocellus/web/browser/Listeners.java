package dev.ocellus.web.browser;

import java.util.function.Consumer;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.events.EventTarget;

/** Has events heard. All listeners are one function to JavaScript, which keeps a program small. */
public final class Listeners {
  private Listeners() {}

  /** Has each event of a type heard. */
  public static void add(EventTarget target, String type, Consumer<Event> heard) {
    target.addEventListener(type, event -> heard.accept(event));
  }
}
