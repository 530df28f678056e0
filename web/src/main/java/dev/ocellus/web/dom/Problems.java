package dev.ocellus.web.dom;

import dev.ocellus.web.browser.JsObjects;
import dev.ocellus.web.models.MissingModel;
import dev.ocellus.web.models.ModelIndex;
import dev.ocellus.web.text.Problem;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSObjects;

/** Turns what a promise was rejected with into a {@link Problem}. */
public final class Problems {
  private Problems() {}

  /** What is told of a model that is missing; null where none is. */
  public static MissingModel missing(Object reason) {
    if (reason instanceof Throwable) {
      return null;
    }
    JSObject entry = JsObjects.get((JSObject) reason, "missing");
    return JsObjects.isPresent(entry) ? ModelIndex.read(entry) : null;
  }

  public static Problem of(Object reason) {
    if (reason instanceof Throwable thrown) {
      return Problem.of("", thrown.getMessage());
    }
    if (!"object".equals(JSObjects.typeOf(reason))) {
      return Problem.of("", JSObjects.toString(reason));
    }
    JSObject code = JsObjects.get((JSObject) reason, "code");
    JSObject message = JsObjects.get((JSObject) reason, "message");
    boolean named = "string".equals(JSObjects.typeOf(code));
    return Problem.of(named ? JsObjects.text(code) : "", JsObjects.text(message));
  }
}
