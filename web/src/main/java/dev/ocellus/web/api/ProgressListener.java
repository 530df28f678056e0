package dev.ocellus.web.api;

import dev.ocellus.web.protocol.ProgressEvent;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/** Hears how far a call is. */
@JSFunctor
public interface ProgressListener extends JSObject {
  void at(ProgressEvent event);
}
