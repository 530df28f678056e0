package dev.ocellus.web.browser;

import org.teavm.jso.JSProperty;
import org.teavm.jso.dom.events.EventTarget;

/** Tells that what is under way is not wanted any more. */
public interface AbortSignal extends EventTarget {
  @JSProperty
  boolean isAborted();
}
