package dev.ocellus.web.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.events.EventTarget;

/** The worker, seen from inside. */
public abstract class WorkerScope implements EventTarget {
  @JSBody(script = "return self;")
  public static native WorkerScope self();

  @JSBody(script = "return self.location.href;")
  public static native String address();

  public abstract void postMessage(JSObject message);
}
