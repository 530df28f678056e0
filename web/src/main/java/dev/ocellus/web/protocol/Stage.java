package dev.ocellus.web.protocol;

import java.util.Locale;

/** What is going on while a call runs. */
public enum Stage {
  /** Of a model. */
  DOWNLOAD,
  /** Of the picture, to the server. */
  UPLOAD,
  COMPUTE,
  /** Something failed, and a slower way is taken. */
  FALLBACK;

  public String text() {
    return name().toLowerCase(Locale.ROOT);
  }
}
