package dev.ocellus.web.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.workers.AbstractWorker;

/** A worker whose script is an ES module. */
public abstract class ModuleWorker implements AbstractWorker {
  @JSBody(params = "url", script = "return new Worker(url, { type: 'module', name: 'ocellus' });")
  private static native ModuleWorker create(JSObject url);

  public static ModuleWorker start(String url) {
    return create(Urls.trustedScript(url));
  }

  public abstract void postMessage(JSObject message, JSArray<JSObject> transferred);

  public abstract void terminate();
}
