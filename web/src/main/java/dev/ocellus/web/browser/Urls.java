package dev.ocellus.web.browser;

import org.teavm.jso.JSBody;

/** Addresses. */
public final class Urls {
  private Urls() {}

  /** The absolute form of {@code address}, read from {@code base}. */
  @JSBody(
      params = {"address", "base"},
      script = "return new URL(address, base).href;")
  public static native String resolve(String address, String base);

  /** The origin of an absolute address. */
  @JSBody(params = "address", script = "return new URL(address).origin;")
  public static native String origin(String address);

  /** The origin of this page; {@code null}, as text, where it has none of its own. */
  @JSBody(script = "return String(globalThis.origin);")
  public static native String ownOrigin();
}
