package dev.ocellus.web.browser;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** How something is fetched. */
public interface RequestInit extends JSObject {
  @JSProperty
  void setMethod(String method);

  @JSProperty
  void setBody(JSObject body);

  @JSProperty
  void setSignal(AbortSignal signal);

  @JSProperty
  void setHeaders(Headers headers);

  /** {@code no-cache} asks the server whether what is stored is still right. */
  @JSProperty
  void setCache(String mode);

  /** {@code no-cors} takes an answer of any origin, and shows nothing of it. */
  @JSProperty
  void setMode(String mode);

  /** What is said beside the address. */
  interface Headers extends JSObject {
    /** Such as {@code bytes=100-}: all but the first hundred. */
    @JSProperty("Range")
    void setRange(String range);
  }
}
