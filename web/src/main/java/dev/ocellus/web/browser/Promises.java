package dev.ocellus.web.browser;

import java.util.function.Consumer;
import org.teavm.interop.Async;
import org.teavm.interop.AsyncCallback;
import org.teavm.jso.core.JSPromise;

/** Waits for promises. */
public final class Promises {
  private Promises() {}

  /**
   * Lets others have the thread until the promise is settled. Only for code that runs in a Java
   * {@link Thread}, never straight in a callback from JavaScript.
   *
   * @throws JsException when the promise is rejected
   */
  public static <T> T await(JSPromise<T> promise) {
    return settled(promise).get();
  }

  /**
   * Has a promise's end heard. All listeners are two functions to JavaScript.
   *
   * @param failed hears the reason, also of what {@code done} throws
   */
  public static <T> void settle(JSPromise<T> promise, Consumer<T> done, Consumer<Object> failed) {
    promise
        .then(
            value -> {
              done.accept(value);
              return null;
            })
        .catchError(
            reason -> {
              failed.accept(reason);
              return null;
            });
  }

  @Async
  private static native <T> Outcome<T> settled(JSPromise<T> promise);

  @SuppressWarnings("unused") // TeaVM calls it in place of the native method
  private static <T> void settled(JSPromise<T> promise, AsyncCallback<Outcome<T>> callback) {
    promise.then(
        value -> {
          callback.complete(Outcome.of(value));
          return null;
        },
        reason -> {
          callback.complete(Outcome.failed(JsException.of(reason)));
          return null;
        });
  }
}
