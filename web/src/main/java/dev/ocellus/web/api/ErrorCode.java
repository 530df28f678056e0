package dev.ocellus.web.api;

/** What can go wrong, as a page can tell apart. */
public enum ErrorCode {
  /** The picture is damaged, or not a picture. */
  UNREADABLE("unreadable"),
  /** The picture has more bytes or pixels than the limit. */
  TOO_LARGE("too-large"),
  /** The picture's format, or the kind of {@code source}, is not known. */
  UNSUPPORTED("unsupported"),
  /** An option is out of its range. */
  BAD_OPTION("bad-option"),
  /** The network or the server did not answer. */
  NETWORK("network"),
  /** A model is not there. */
  MODEL_MISSING("model-missing"),
  /** A model's bytes are not those its hash stands for, or cannot be understood. */
  MODEL_DAMAGED("model-damaged"),
  /** The call was cancelled, or the eye closed. */
  CANCELLED("cancelled"),
  /** The server has too much to do. */
  SERVER_BUSY("server-busy"),
  /** The server is wanted, and there is none. */
  NO_SERVER("no-server"),
  /** The device ran out of memory, or the worker died. */
  WORKER_FAILED("worker-failed"),
  /** A mistake in Ocellus. */
  INTERNAL("internal");

  private final String text;

  ErrorCode(String text) {
    this.text = text;
  }

  /** As it stands in {@code error.code}. */
  public String text() {
    return text;
  }

  /** The code of a text; {@link #INTERNAL} for one that is not known. */
  public static ErrorCode of(String text) {
    for (ErrorCode code : values()) {
      if (code.text.equals(text)) {
        return code;
      }
    }
    return INTERNAL;
  }
}
