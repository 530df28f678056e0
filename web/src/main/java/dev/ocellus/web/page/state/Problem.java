package dev.ocellus.web.page.state;

import dev.ocellus.image.ImageException;

/**
 * Something went wrong.
 *
 * @param kind what
 * @param detail what was found, and what to do
 */
public record Problem(Kind kind, String detail) {

  /** Whose fault it is: that decides whether the picture is shown and a retry makes sense. */
  private enum Fault {
    PICTURE,
    CIRCUMSTANCE
  }

  /** What can go wrong, by the code an error of the API carries. */
  public enum Kind {
    UNREADABLE("unreadable", "This cannot be read as a picture", Fault.PICTURE),
    TOO_LARGE("too-large", "This picture is too large", Fault.PICTURE),
    UNSUPPORTED("unsupported", "This kind of file is not supported", Fault.PICTURE),
    NETWORK("network", "The network does not answer", Fault.CIRCUMSTANCE),
    MODEL_MISSING("model-missing", "A model is missing", Fault.CIRCUMSTANCE),
    MODEL_DAMAGED("model-damaged", "A model is damaged", Fault.CIRCUMSTANCE),
    CANCELLED("cancelled", "Cancelled", Fault.CIRCUMSTANCE),
    SERVER_BUSY("server-busy", "The server is busy", Fault.CIRCUMSTANCE),
    NO_SERVER("no-server", "There is no server", Fault.CIRCUMSTANCE),
    WORKER_FAILED("worker-failed", "The work broke off", Fault.CIRCUMSTANCE),
    INTERNAL("internal", "Something went wrong", Fault.CIRCUMSTANCE);

    private final String code;
    private final String title;
    private final Fault fault;

    Kind(String code, String title, Fault fault) {
      this.code = code;
      this.title = title;
      this.fault = fault;
    }

    /** The kind of a code; {@link #INTERNAL} for one that is not known here. */
    public static Kind of(String code) {
      for (Kind kind : values()) {
        if (kind.code.equals(code)) {
          return kind;
        }
      }
      return INTERNAL;
    }

    public String title() {
      return title;
    }

    /** Whether the one at the other end of the line may be gone. */
    public boolean isLoss() {
      return this == NETWORK || this == NO_SERVER;
    }

    /** Whether another picture is needed; otherwise the same one again can end differently. */
    public boolean pictureFault() {
      return fault == Fault.PICTURE;
    }
  }

  /**
   * What an error of the API says.
   *
   * @param code may be null
   * @param message may be null
   */
  public static Problem of(String code, String message) {
    Kind kind = Kind.of(code);
    if (kind == Kind.NO_SERVER) {
      return new Problem(kind, Texts.NO_SERVER);
    }
    return new Problem(kind, Texts.sentence(message == null ? "" : message));
  }

  public static Problem of(ImageException e) {
    Kind kind =
        switch (e.reason()) {
          case UNREADABLE -> Kind.UNREADABLE;
          case TOO_LARGE -> Kind.TOO_LARGE;
          case UNSUPPORTED -> Kind.UNSUPPORTED;
        };
    return new Problem(kind, Texts.sentence(e.getMessage()));
  }
}
