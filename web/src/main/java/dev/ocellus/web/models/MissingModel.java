package dev.ocellus.web.models;

/**
 * A model that is not there, and what the list of models tells of it.
 *
 * @param name such as {@code mtcnn}; empty where nothing is told
 * @param bytes how large it is; 0 where nothing is told
 * @param state whether it will come
 * @param fetched how many of its bytes the server has fetched
 * @param reason why it is not there, a few words in English; may be empty
 */
public record MissingModel(
    String name, ModelKind kind, long bytes, State state, long fetched, String reason) {

  /** Whether a model will come by itself. */
  public enum State {
    /** The server is fetching it. */
    FETCHING("fetching", "the server is fetching it: try again in a moment"),
    /** Fetching it failed, and is tried again. */
    WAITING("waiting", "the server goes on trying to fetch it: try again later"),
    /** Nothing fetches it. */
    OFF("off", "add it to the server");

    private final String text;
    private final String remedy;

    State(String text, String remedy) {
      this.text = text;
      this.remedy = remedy;
    }

    /** What to do, in words that follow a semicolon. */
    String remedy() {
      return remedy;
    }

    /** The state of a text; {@link #OFF} for one that is not known. */
    public static State of(String text) {
      for (State state : values()) {
        if (state.text.equals(text)) {
          return state;
        }
      }
      return OFF;
    }
  }

  /** Of a model of which the list tells nothing. */
  public static MissingModel untold(ModelKind kind) {
    return new MissingModel("", kind, 0, State.OFF, 0, "");
  }

  /** Whether the list tells anything of it. */
  public boolean isTold() {
    return !name.isEmpty();
  }
}
