package dev.ocellus.web.protocol;

import java.util.Locale;

/** What the worker can be asked to do. */
public enum Task {
  CLASSIFY,
  FACES,
  ANNOTATE,
  /** Measures how many milliseconds a classification would take. */
  ESTIMATE,
  /** Ends the request of the same id. */
  CANCEL;

  private final String text = name().toLowerCase(Locale.ROOT);

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
