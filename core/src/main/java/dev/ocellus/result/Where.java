package dev.ocellus.result;

/** Where a picture was worked on. */
public enum Where {
  DEVICE("device"),
  SERVER("server");

  private final String json;

  Where(String json) {
    this.json = json;
  }

  /** As it stands in JSON. */
  public String json() {
    return json;
  }
}
