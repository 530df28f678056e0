package dev.ocellus.web.engine;

import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/** Starts a worker that helps. */
@JSFunctor
public interface HelperStart extends JSObject {
  HelperWorker start();
}
