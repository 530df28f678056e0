package dev.ocellus.web.browser;

import org.teavm.jso.JSProperty;
import org.teavm.jso.dom.events.MouseEvent;

/** What a mouse, a pen or a finger does. */
public interface PointerEvent extends MouseEvent {
  @JSProperty
  int getPointerId();
}
