package dev.ocellus.web.host;

import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.workers.AbstractWorker;

/** A worker that runs this program, seen from the page. */
public interface ProgramWorker extends AbstractWorker {
  void postMessage(JSObject message, JSArray<JSObject> transferred);

  void terminate();
}
