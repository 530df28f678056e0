package dev.ocellus.web.browser;

import org.teavm.jso.JSMethod;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.core.JSBoolean;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.core.JSUndefined;

/** Responses by address. */
public interface Cache extends JSObject {
  /** Gives undefined where there is none. */
  JSPromise<Response> match(String url);

  JSPromise<JSUndefined> put(String url, Response response);

  @JSMethod("delete")
  JSPromise<JSBoolean> remove(String url);

  JSPromise<JSArrayReader<Key>> keys();

  /** What a response is stored under. */
  interface Key extends JSObject {
    @JSProperty
    String getUrl();
  }
}
