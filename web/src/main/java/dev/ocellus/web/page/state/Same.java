package dev.ocellus.web.page.state;

import java.util.List;

/**
 * Whether two values are one and the same. The states are immutable and share what did not change,
 * so that says enough, also of two faces that are alike in everything.
 */
public final class Same {
  private Same() {}

  public static boolean as(Object one, Object other) {
    return one == other;
  }

  public static boolean isIn(List<?> all, Object one) {
    for (Object each : all) {
      if (each == one) {
        return true;
      }
    }
    return false;
  }
}
