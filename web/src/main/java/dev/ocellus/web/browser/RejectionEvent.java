package dev.ocellus.web.browser;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.dom.events.Event;

/** A promise was rejected, and nobody was there to hear it. */
public interface RejectionEvent extends Event {
  @JSProperty
  JSObject getReason();
}
