package dev.ocellus.web.engine;

import org.teavm.jso.JSObject;
import org.teavm.jso.workers.AbstractWorker;

/** A worker that helps; it runs {@code ocellus/engine/helper.js}. */
public interface HelperWorker extends AbstractWorker {
  void postMessage(JSObject message);

  void terminate();
}
