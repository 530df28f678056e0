package dev.ocellus.web.browser;

import org.teavm.jso.JSClass;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** Makes an {@link AbortSignal} and gives it. */
@JSClass
public class AbortController implements JSObject {
  @JSProperty
  public native AbortSignal getSignal();

  public native void abort();
}
