package dev.ocellus.web.api;

import dev.ocellus.web.protocol.Failures;
import dev.ocellus.web.protocol.OcellusException;
import java.util.concurrent.Callable;
import org.teavm.jso.JSBody;
import org.teavm.jso.core.JSPromise;

/** Calls of JavaScript into Java that may wait, and what they are rejected with. */
final class Errors {
  private Errors() {}

  /** Runs {@code work} in a thread of its own; its exceptions become {@link OcellusError}s. */
  static <T> JSPromise<T> promise(Callable<T> work) {
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

  private static OcellusError of(OcellusException failure) {
    return create(failure.code().text(), failure.getMessage());
  }

  @JSBody(
      params = {"code", "message"},
      script =
          "var error = new Error(message); error.name = 'OcellusError'; error.code = code;"
              + "return error;")
  private static native OcellusError create(String code, String message);
}
