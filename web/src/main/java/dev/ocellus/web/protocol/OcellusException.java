package dev.ocellus.web.protocol;

/** What went wrong, with the code a page sees. The message says what was found and what to do. */
public final class OcellusException extends RuntimeException {
  private final ErrorCode code;

  public OcellusException(ErrorCode code, String message) {
    super(message);
    this.code = code;
  }

  public ErrorCode code() {
    return code;
  }
}
