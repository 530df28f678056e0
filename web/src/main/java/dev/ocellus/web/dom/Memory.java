package dev.ocellus.web.dom;

import org.teavm.jso.browser.Storage;
import org.teavm.jso.core.JSError;

/** Small things remembered on the device, where the browser lets them be. */
public final class Memory {
  private Memory() {}

  /** Null where nothing is remembered. */
  public static String of(String key) {
    return JSError.catchNative(() -> Storage.getLocalStorage().getItem(key), error -> null);
  }

  public static void keep(String key, String value) {
    JSError.catchNative(
        () -> {
          Storage.getLocalStorage().setItem(key, value);
          return null;
        },
        error -> null);
  }
}
