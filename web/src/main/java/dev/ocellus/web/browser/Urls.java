package dev.ocellus.web.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** Addresses. */
public final class Urls {
  private Urls() {}

  /** The absolute form of {@code address}, read from {@code base}. */
  @JSBody(
      params = {"address", "base"},
      script = "return new URL(address, base).href;")
  public static native String resolve(String address, String base);

  /**
   * An address of one of our own scripts, in the form that {@code require-trusted-types-for
   * 'script'} asks for; the plain text in browsers that have no trusted types.
   */
  @JSBody(
      params = "url",
      script =
          "if (typeof trustedTypes === 'undefined') { return url; }"
              + "return trustedTypes.createPolicy('ocellus', {"
              + " createScriptURL: function(own) { return own; } }).createScriptURL(url);")
  public static native JSObject trustedScript(String url);
}
