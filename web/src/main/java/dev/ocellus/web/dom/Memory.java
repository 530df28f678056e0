package dev.ocellus.web.dom;

import org.teavm.jso.JSBody;

/** Small things remembered on the device, where the browser lets them be. */
public final class Memory {
  private Memory() {}

  /** Null where nothing is remembered. */
  @JSBody(
      params = "key",
      script = "try { return localStorage.getItem(key); } catch (error) { return null; }")
  public static native String of(String key);

  @JSBody(
      params = {"key", "value"},
      script = "try { localStorage.setItem(key, value); } catch (error) {}")
  public static native void keep(String key, String value);
}
