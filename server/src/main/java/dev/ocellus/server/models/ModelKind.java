package dev.ocellus.server.models;

/** What a model does. */
public enum ModelKind {
  CLASSIFIER("classifier", "tells what a picture shows"),
  FACES("faces", "finds faces");

  private final String json;
  private final String task;

  ModelKind(String json, String task) {
    this.json = json;
    this.task = task;
  }

  /** As it stands in JSON. */
  public String json() {
    return json;
  }

  /** What such a model does, in words that follow "a model that". */
  public String task() {
    return task;
  }
}
