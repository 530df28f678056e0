package dev.ocellus.web.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.typedarrays.Int8Array;

/** Text as bytes, without the charsets of the class library. */
public final class TextBytes {
  private TextBytes() {}

  /** In UTF-8. */
  public static byte[] utf8(String text) {
    return encoded(text).copyToJavaArray();
  }

  @JSBody(params = "text", script = "return new Int8Array(new TextEncoder().encode(text).buffer);")
  private static native Int8Array encoded(String text);
}
