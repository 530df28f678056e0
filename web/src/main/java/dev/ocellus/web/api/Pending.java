package dev.ocellus.web.api;

import dev.ocellus.web.browser.Completion;
import dev.ocellus.web.protocol.OcellusException;
import dev.ocellus.web.protocol.ProgressEvent;
import org.teavm.jso.JSObject;

/** A request that waits for its reply. */
final class Pending {
  private final Call call;
  private final Completion<JSObject> completion = new Completion<>();

  Pending(Call call) {
    this.call = call;
  }

  /** Waits for the reply. */
  JSObject await() {
    return completion.await();
  }

  void progress(ProgressEvent event) {
    call.progress(event);
  }

  void complete(JSObject value) {
    completion.complete(value);
  }

  void fail(OcellusException failure) {
    completion.fail(failure);
  }
}
