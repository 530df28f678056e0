package dev.ocellus.web.api;

import org.teavm.jso.core.JSPromise;

/** Where everything begins. */
public final class Ocellus {
  private Ocellus() {}

  /**
   * Decides where to work and makes an {@link Eye}.
   *
   * @param options may be null or undefined
   */
  public static JSPromise<Eye> load(LoadOptions options) {
    return JSPromise.callAsync(() -> Loader.load(options));
  }
}
