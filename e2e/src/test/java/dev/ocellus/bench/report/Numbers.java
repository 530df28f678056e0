package dev.ocellus.bench.report;

import java.util.Locale;

/** Figures as text. */
public final class Numbers {
  private Numbers() {}

  /** With three digits that count, or more before the point; {@code -} for NaN. */
  public static String text(double value) {
    if (Double.isNaN(value)) {
      return "-";
    }
    double size = Math.abs(value);
    int digits = size >= 100 ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : 3;
    return String.format(Locale.ROOT, "%." + digits + "f", value);
  }
}
