package dev.ocellus.web.routing;

/** Where the caller wants pictures to be worked on. */
public enum Preference {
  AUTO("auto"),
  DEVICE("device"),
  SERVER("server");

  private final String text;

  Preference(String text) {
    this.text = text;
  }

  /** As callers write it. */
  public String text() {
    return text;
  }
}
