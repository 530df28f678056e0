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
}
