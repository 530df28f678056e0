package dev.ocellus.web.routing;

import java.util.Locale;

/** Where the caller wants pictures to be worked on. */
public enum Wish {
  AUTO,
  DEVICE,
  SERVER;

  /** As callers write it. */
  public String text() {
    return name().toLowerCase(Locale.ROOT);
  }
}
