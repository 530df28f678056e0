package dev.ocellus.web.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.typedarrays.Uint8Array;

/** Text in UTF-8. */
public final class Utf8 {
  private Utf8() {}

  /** The text; what is not UTF-8 in it becomes U+FFFD, a mark of byte order is left out. */
  @JSBody(params = "bytes", script = "return new TextDecoder().decode(bytes);")
  public static native String text(Uint8Array bytes);
}
