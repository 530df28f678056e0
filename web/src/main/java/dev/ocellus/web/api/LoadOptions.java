package dev.ocellus.web.api;

import dev.ocellus.web.browser.AbortSignal;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** How an {@link Eye} is made. */
public interface LoadOptions extends JSObject {
  /** {@code auto} (where it is not set), {@code device} or {@code server}. */
  @JSProperty
  void setWhere(String where);

  /** With {@code auto}: more milliseconds a picture than this means server; 500 if not set. */
  @JSProperty
  void setBudgetMs(double budgetMs);

  /** The server's address; the folder ocellus.js came from where it is not set. */
  @JSProperty
  void setServer(String server);

  /** How many threads compute on the device, 1 to 64; not set: as many as are good. */
  @JSProperty
  void setThreads(int threads);

  /** A model of the caller's own that says what pictures show; see docs/api-javascript.md. */
  @JSProperty
  void setClassifier(JSObject classifier);

  /**
   * Which model finds faces: {@code auto} (where it is not set), {@code mtcnn}, {@code ocellus}.
   */
  @JSProperty
  void setFaces(String faces);

  /** Ends the waiting for a server that starts; loading is then rejected as {@code cancelled}. */
  @JSProperty
  void setSignal(AbortSignal signal);

  /** Hears of waiting for a server, and of every call that has no listener of its own. */
  @JSProperty
  void setOnProgress(ProgressListener listener);
}
