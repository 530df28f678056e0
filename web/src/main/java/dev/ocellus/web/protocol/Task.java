package dev.ocellus.web.protocol;

/** What the worker can be asked to do. */
public enum Task {
  CLASSIFY("classify"),
  FACES("faces"),
  ANNOTATE("annotate"),
  HIDE("hide"),
  /** Says what a classifier of the caller's own is. */
  INSPECT("inspect"),
  /** Measures how many milliseconds a classification would take. */
  ESTIMATE("estimate"),
  /** Ends the request of the same id. */
  CANCEL("cancel");

  private final String text;

  Task(String text) {
    this.text = text;
  }

  /** As it stands in a {@link Request} and in the server's addresses. */
  public String text() {
    return text;
  }

  public static Task of(String text) {
    for (Task task : values()) {
      if (task.text.equals(text)) {
        return task;
      }
    }
    throw new IllegalArgumentException("there is no task " + text);
  }
}
