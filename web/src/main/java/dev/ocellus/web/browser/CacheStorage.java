package dev.ocellus.web.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSPromise;

/** Named stores of responses that outlive the page. */
public abstract class CacheStorage implements JSObject {
  public abstract JSPromise<Cache> open(String name);

  /** The browser's; null outside of secure contexts. */
  @JSBody(script = "return typeof caches === 'undefined' ? null : caches;")
  public static native CacheStorage get();
}
