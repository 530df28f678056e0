package dev.ocellus.web.browser;

import org.teavm.interop.Async;
import org.teavm.interop.AsyncCallback;

/** A value that comes later, or a failure; one thread may wait for it. */
public final class Completion<T> {
  private AsyncCallback<Outcome<T>> waiting;
  private Outcome<T> outcome;

  /** Waits for the value; throws the failure. */
  public T await() {
    return settled().get();
  }

  @Async
  private native Outcome<T> settled();

  @SuppressWarnings("unused") // TeaVM calls it in place of the native method
  private void settled(AsyncCallback<Outcome<T>> callback) {
    if (outcome == null) {
      waiting = callback;
    } else {
      callback.complete(outcome);
    }
  }

  public void complete(T result) {
    settle(Outcome.of(result));
  }

  public void fail(RuntimeException reason) {
    settle(Outcome.failed(reason));
  }

  private void settle(Outcome<T> result) {
    if (outcome != null) {
      return;
    }
    outcome = result;
    if (waiting != null) {
      waiting.complete(result);
    }
  }
}
