package dev.ocellus.vision;

import java.util.Locale;

/** Where a picture was worked on. */
public enum Where {
  DEVICE,
  SERVER;

  /** As it stands in JSON: {@code device}, {@code server}. */
  public String json() {
    return name().toLowerCase(Locale.ROOT);
  }
}
