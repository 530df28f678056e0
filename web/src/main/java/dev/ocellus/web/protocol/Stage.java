package dev.ocellus.web.protocol;

/** What is going on while a call runs. */
public enum Stage {
  /** For a server that says it will have the models soon. */
  WAIT("wait"),
  /** Of a model. */
  DOWNLOAD("download"),
  /** Of the picture, to the server. */
  UPLOAD("upload"),
  COMPUTE("compute"),
  /** Something failed, and the work goes on in a way that is less good. */
  FALLBACK("fallback");

  private final String text;

  Stage(String text) {
    this.text = text;
  }

  public String text() {
    return text;
  }
}
