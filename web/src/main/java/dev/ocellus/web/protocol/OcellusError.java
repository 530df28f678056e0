package dev.ocellus.web.protocol;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** A JavaScript {@code Error} with a code; what every promise of the API is rejected with. */
public interface OcellusError extends JSObject {
  /** The {@link ErrorCode}'s text, such as {@code too-large}. */
  @JSProperty
  String getCode();

  /** What was found and what to do. */
  @JSProperty
  String getMessage();

  /**
   * What the list of models tells of the model that is missing: {@code name}, {@code kind}, {@code
   * bytes}, {@code state}, {@code fetched} and {@code reason}; undefined with other errors.
   */
  @JSProperty
  JSObject getMissing();
}
