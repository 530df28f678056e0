package dev.ocellus.web.protocol;

import dev.ocellus.web.browser.JsException;
import dev.ocellus.web.browser.Promises;
import java.util.concurrent.Callable;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSPromise;

/** Calls between JavaScript and Java that may wait, and what they are rejected with. */
public final class Calls {
  private Calls() {}

  /** Runs {@code work} in a thread of its own; its exceptions become {@link OcellusError}s. */
  public static <T> JSPromise<T> promise(Callable<T> work) {
    return new JSPromise<>(
        (resolve, reject) ->
            new Thread(
                    () -> {
                      T result;
                      try {
                        result = work.call();
                      } catch (Exception | Error e) {
                        reject.accept(of(Failures.of(e)));
                        return;
                      }
                      resolve.accept(result);
                    })
                .start());
  }

  /**
   * Waits for what {@link #promise} gave, in this program or another.
   *
   * @throws OcellusException what it is rejected with
   */
  public static <T> T await(JSPromise<T> call) {
    try {
      return Promises.await(call);
    } catch (JsException e) {
      throw new OcellusException(ErrorCode.of(e.code()), e.getMessage());
    }
  }

  private static OcellusError of(OcellusException failure) {
    return create(failure.code().text(), failure.getMessage(), failure.missing());
  }

  @JSBody(
      params = {"code", "message", "missing"},
      script =
          "var error = new Error(message); error.name = 'OcellusError'; error.code = code;"
              + "if (missing) { error.missing = missing; }"
              + "return error;")
  private static native OcellusError create(String code, String message, JSObject missing);
}
