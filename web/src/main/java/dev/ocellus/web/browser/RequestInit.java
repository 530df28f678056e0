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

  /** {@code no-cache} asks the server whether what is stored is still right. */
  @JSProperty
  void setCache(String mode);
}
