package dev.ocellus.web.api;

import dev.ocellus.web.browser.JsObjects;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** A classifier of a caller's own, on its way to the worker, which reads it. */
final class OwnModel {
  private OwnModel() {}

  /** What a worker can be sent of it. */
  static JSObject of(JSObject given) {
    if (!JsObjects.isPresent(given)) {
      throw Options.bad("classifier", JsObjects.text(given), "an object with a graph");
    }
    return copy(given);
  }

  @JSBody(
      params = "given",
      script =
          "return { name: given.name, graph: given.graph, labels: given.labels,"
              + " size: given.size, range: given.range };")
  private static native JSObject copy(JSObject given);
}
