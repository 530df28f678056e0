package dev.ocellus.image;

/** A picture that cannot be taken. The message says what was found and what to do. */
public final class ImageException extends RuntimeException {

  /** Why a picture cannot be taken. */
  public enum Reason {
    /** It is not a picture, or a damaged one. HTTP 400. */
    UNREADABLE,
    /** More bytes or pixels than the limit. HTTP 413. */
    TOO_LARGE,
    /** A picture in a format that is not read here. HTTP 415. */
    UNSUPPORTED
  }

  private final Reason reason;

  public ImageException(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }
}
