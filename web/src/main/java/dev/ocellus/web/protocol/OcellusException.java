package dev.ocellus.web.protocol;

import org.teavm.jso.JSObject;

/** What went wrong, with the code a page sees. The message says what was found and what to do. */
public final class OcellusException extends RuntimeException {
  private final ErrorCode code;
  private final transient JSObject missing;

  public OcellusException(ErrorCode code, String message) {
    this(code, message, null);
  }

  /**
   * Something is missing.
   *
   * @param missing what is told of the missing model; null or undefined for nothing
   */
  public OcellusException(ErrorCode code, String message, JSObject missing) {
    super(message);
    this.code = code;
    this.missing = missing;
  }

  public ErrorCode code() {
    return code;
  }

  /** What is told of the model that is missing, as the list of models has it; null for nothing. */
  public JSObject missing() {
    return missing;
  }
}
