package dev.ocellus.web.page.state;

import dev.ocellus.image.ImageException;

/**
 * Something went wrong.
 *
 * @param kind what
 * @param detail what was found, and what to do
 */
public record Problem(Kind kind, String detail) {

  /** Whose fault it is: that decides whether a retry makes sense, and for whom. */
  private enum Fault {
    /** Another picture is needed. */
    PICTURE,
    /** The same picture again can end differently. */
    OCCASION,
    /** No picture can be looked at while it lasts. */
    SURROUNDINGS
  }

  /** What can go wrong, by the code an error of the API carries. */
  public enum Kind {
    UNREADABLE("unreadable", Text.PROBLEM_UNREADABLE, Fault.PICTURE),
    TOO_LARGE("too-large", Text.PROBLEM_TOO_LARGE, Fault.PICTURE),
    UNSUPPORTED("unsupported", Text.PROBLEM_UNSUPPORTED, Fault.PICTURE),
    NETWORK("network", Text.PROBLEM_NETWORK, Fault.SURROUNDINGS),
    MODEL_MISSING("model-missing", Text.PROBLEM_MODEL_MISSING, Fault.SURROUNDINGS),
    MODEL_DAMAGED("model-damaged", Text.PROBLEM_MODEL_DAMAGED, Fault.SURROUNDINGS),
    CANCELLED("cancelled", Text.PROBLEM_CANCELLED, Fault.OCCASION),
    SERVER_BUSY("server-busy", Text.PROBLEM_SERVER_BUSY, Fault.OCCASION),
    NO_SERVER("no-server", Text.PROBLEM_NO_SERVER, Fault.SURROUNDINGS),
    WORKER_FAILED("worker-failed", Text.PROBLEM_WORKER_FAILED, Fault.OCCASION),
    INTERNAL("internal", Text.PROBLEM_INTERNAL, Fault.OCCASION);

    private final String code;
    private final Text title;
    private final Fault fault;

    Kind(String code, Text title, Fault fault) {
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
      return title.say();
    }

    /** Whether the one at the other end of the line may be gone. */
    public boolean isLoss() {
      return this == NETWORK || this == NO_SERVER;
    }

    /** Whether another picture is needed; otherwise the same one again can end differently. */
    public boolean pictureFault() {
      return fault == Fault.PICTURE;
    }

    /** Whether it would befall the next picture, too. */
    public boolean befallsAll() {
      return fault == Fault.SURROUNDINGS;
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
      return new Problem(kind, Text.NO_SERVER.say());
    }
    return new Problem(kind, Sentences.sentence(message == null ? "" : message));
  }

  public static Problem of(ImageException e) {
    Kind kind =
        switch (e.reason()) {
          case UNREADABLE -> Kind.UNREADABLE;
          case TOO_LARGE -> Kind.TOO_LARGE;
          case UNSUPPORTED -> Kind.UNSUPPORTED;
        };
    return new Problem(kind, Sentences.sentence(e.getMessage()));
  }
}
