package dev.ocellus.web.api;

import dev.ocellus.web.browser.AbortController;
import dev.ocellus.web.browser.AbortSignal;
import dev.ocellus.web.protocol.ErrorCode;
import dev.ocellus.web.protocol.OcellusException;
import dev.ocellus.web.protocol.ProgressEvent;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.events.EventListener;

/** One call of a caller: whom to tell how far it is, and whether it is still wanted. */
final class Call {
  private final AbortController controller = new AbortController();
  private final ProgressListener listener;

  /**
   * A call.
   *
   * @param callers the caller's own signal; may be null
   * @param listener may be null
   */
  Call(AbortSignal callers, ProgressListener listener) {
    this.listener = listener;
    if (callers != null) {
      follow(callers);
    }
  }

  private void follow(AbortSignal callers) {
    EventListener<Event> abort = event -> controller.abort();
    if (callers.isAborted()) {
      controller.abort();
    } else {
      callers.addEventListener("abort", abort);
    }
  }

  /** Given when the caller cancels or the eye is closed. */
  AbortSignal signal() {
    return controller.getSignal();
  }

  void cancel() {
    controller.abort();
  }

  /**
   * Passes while the call is wanted.
   *
   * @throws OcellusException when it was cancelled
   */
  void check() {
    if (signal().isAborted()) {
      throw cancelled();
    }
  }

  void progress(ProgressEvent event) {
    if (listener != null && !signal().isAborted()) {
      listener.at(event);
    }
  }

  static OcellusException cancelled() {
    return new OcellusException(ErrorCode.CANCELLED, "the call was cancelled");
  }
}
