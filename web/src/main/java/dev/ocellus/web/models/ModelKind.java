package dev.ocellus.web.models;

/** What a model does. */
public enum ModelKind {
  CLASSIFIER("classifier", "says what pictures show"),
  FACES("faces", "finds faces");

  private final String text;
  private final String task;

  ModelKind(String text, String task) {
    this.text = text;
    this.task = task;
  }

  /** As it stands in the list of models. */
  public String text() {
    return text;
  }

  /** What such a model does, in words that follow "which". */
  String task() {
    return task;
  }
}
