package dev.ocellus.web.browser;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSTopLevel;
import org.teavm.jso.core.JSPromise;

/** HTTP. */
public abstract class Fetch implements JSObject {
  private Fetch() {}

  @JSTopLevel
  public static native JSPromise<Response> fetch(String url, RequestInit init);
}
