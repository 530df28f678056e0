package dev.ocellus.web.api;

import dev.ocellus.web.browser.AbortSignal;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** What every call may be given. */
public interface TaskOptions extends JSObject {
  /** Cancels the call; it is then rejected with the code {@code cancelled}. */
  @JSProperty
  void setSignal(AbortSignal signal);

  /** Hears how far the call is, at most about twenty times a second. */
  @JSProperty
  void setOnProgress(ProgressListener listener);
}
