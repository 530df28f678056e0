package dev.ocellus.web.text;

import dev.ocellus.image.ImageException;

/**
 * Something went wrong.
 *
 * @param kind what
 * @param words what to do
 * @param cause what was found, where, and what was expected, as an error of the API says it: in
 *     English, or empty
 */
public record Problem(Kind kind, Text words, String cause) {
  /** What needs no more words than these. */
  public Problem(Kind kind, Text words) {
    this(kind, words, "");
  }

  /** What is told by its kind. */
  public Problem(Kind kind) {
    this(kind, kind.advice);
  }

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
    UNREADABLE("unreadable", Text.PROBLEM_UNREADABLE, Text.ADVICE_UNREADABLE, Fault.PICTURE),
    TOO_LARGE("too-large", Text.PROBLEM_TOO_LARGE, Text.ADVICE_TOO_LARGE, Fault.PICTURE),
    UNSUPPORTED("unsupported", Text.PROBLEM_UNSUPPORTED, Text.ADVICE_UNSUPPORTED, Fault.PICTURE),
    NETWORK("network", Text.PROBLEM_NETWORK, Text.ADVICE_NETWORK, Fault.SURROUNDINGS),
    MODEL_MISSING(
        "model-missing", Text.PROBLEM_MODEL_MISSING, Text.ADVICE_MODEL_MISSING, Fault.SURROUNDINGS),
    MODEL_DAMAGED(
        "model-damaged", Text.PROBLEM_MODEL_DAMAGED, Text.ADVICE_MODEL_DAMAGED, Fault.SURROUNDINGS),
    CANCELLED("cancelled", Text.PROBLEM_CANCELLED, Text.CANCELLED_DETAIL, Fault.OCCASION),
    SERVER_BUSY("server-busy", Text.PROBLEM_SERVER_BUSY, Text.ADVICE_SERVER_BUSY, Fault.OCCASION),
    NO_SERVER("no-server", Text.PROBLEM_NO_SERVER, Text.NO_SERVER, Fault.SURROUNDINGS),
    WORKER_FAILED(
        "worker-failed", Text.PROBLEM_WORKER_FAILED, Text.ADVICE_WORKER_FAILED, Fault.OCCASION),
    INTERNAL("internal", Text.PROBLEM_INTERNAL, Text.ADVICE_INTERNAL, Fault.OCCASION);

    private final String code;
    private final Text title;
    private final Text advice;
    private final Fault fault;

    Kind(String code, Text title, Text advice, Fault fault) {
      this.code = code;
      this.title = title;
      this.advice = advice;
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
    return of(kind, kind == Kind.NO_SERVER || message == null ? "" : message);
  }

  private static Problem of(Kind kind, String message) {
    return new Problem(kind, kind.advice, Phrases.sentence(message));
  }

  public static Problem of(ImageException e) {
    Kind kind =
        switch (e.reason()) {
          case UNREADABLE -> Kind.UNREADABLE;
          case TOO_LARGE -> Kind.TOO_LARGE;
          case UNSUPPORTED -> Kind.UNSUPPORTED;
        };
    return of(kind, e.getMessage());
  }

  /** What to do, in the person's language. */
  public String advice() {
    return words.say();
  }

  /** What was found; where nothing is told of that, what to do. */
  public String why() {
    return cause.isEmpty() ? advice() : cause;
  }
}
