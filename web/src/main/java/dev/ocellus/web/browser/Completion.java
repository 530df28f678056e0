package dev.ocellus.web.browser;

import org.teavm.interop.Async;
import org.teavm.interop.AsyncCallback;

/** A value that comes later, or a failure; one thread may wait for it. */
public final class Completion<T> {
  private AsyncCallback<T> waiting;
  private boolean settled;
  private T value;
  private RuntimeException failure;

  /** Waits for the value; throws the failure. */
  @Async
  public native T await();

  @SuppressWarnings("unused") // TeaVM calls it in place of the native method
  private void await(AsyncCallback<T> callback) {
    if (settled) {
      deliver(callback);
    } else {
      waiting = callback;
    }
  }

  public void complete(T result) {
    settle(result, null);
  }

  public void fail(RuntimeException reason) {
    settle(null, reason);
  }

  private void settle(T result, RuntimeException reason) {
    if (settled) {
      return;
    }
    settled = true;
    value = result;
    failure = reason;
    if (waiting != null) {
      deliver(waiting);
    }
  }

  private void deliver(AsyncCallback<T> callback) {
    if (failure == null) {
      callback.complete(value);
    } else {
      callback.error(failure);
    }
  }
}
