package dev.ocellus.web.api;

import dev.ocellus.web.browser.AbortController;
import dev.ocellus.web.browser.AbortSignal;
import dev.ocellus.web.protocol.ErrorCode;
import dev.ocellus.web.protocol.OcellusException;
import dev.ocellus.web.protocol.ProgressEvent;
import dev.ocellus.web.protocol.RetryingFetch;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.events.EventListener;

/** One call of a caller: whom to tell how far it is, and whether it is still wanted. */
final class Call implements RetryingFetch.Watch {
  private final AbortController controller = new AbortController();
  private final AbortSignal callers;
  private final EventListener<Event> cancelled = event -> controller.abort();
  private final ProgressListener listener;

  /**
   * A call.
   *
   * @param callers the caller's own signal; may be null
   * @param listener may be null
   */
  Call(AbortSignal callers, ProgressListener listener) {
    this.callers = callers;
    this.listener = listener;
    if (callers != null) {
      callers.addEventListener("abort", cancelled);
      if (callers.isAborted()) {
        controller.abort();
      }
    }
  }

  /** Given when the caller cancels or the eye is closed. */
  AbortSignal signal() {
    return controller.getSignal();
  }

  void cancel() {
    controller.abort();
  }

  /** Lets go of the caller's signal, which may live longer. */
  void end() {
    if (callers != null) {
      callers.removeEventListener("abort", cancelled);
    }
  }

  /**
   * Passes while the call is wanted.
   *
   * @throws OcellusException when it was cancelled
   */
  @Override
  public void check() {
    if (signal().isAborted()) {
      throw cancelled();
    }
  }

  @Override
  public void progress(ProgressEvent event) {
    if (listener != null && !signal().isAborted()) {
      listener.at(event);
    }
  }

  static OcellusException cancelled() {
    return new OcellusException(ErrorCode.CANCELLED, "the call was cancelled");
  }
}
