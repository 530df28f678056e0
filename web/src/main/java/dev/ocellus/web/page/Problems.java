package dev.ocellus.web.page;

import dev.ocellus.web.page.state.Problem;
import dev.ocellus.web.protocol.OcellusError;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSObjects;

/** Turns what a promise was rejected with into a {@link Problem}. */
public final class Problems {
  private Problems() {}

  public static Problem of(Object reason) {
    if (reason instanceof Throwable thrown) {
      return Problem.of("", thrown.getMessage());
    }
    if (!"object".equals(JSObjects.typeOf(reason))) {
      return Problem.of("", JSObjects.toString(reason));
    }
    OcellusError error = (OcellusError) (JSObject) reason;
    return Problem.of(error.getCode(), error.getMessage());
  }
}
