package dev.ocellus.text;

/** Numbers as text; what {@code Float.toString} needs weighs much in a page. */
public final class Decimals {
  /** Above it, {@link #append} would overflow. */
  static final double LIMIT = 1e9;

  private Decimals() {}

  /**
   * A number, rounded half away from zero, without trailing zeros.
   *
   * @param decimals at most this many digits after the point, up to 9
   */
  public static String text(double value, int decimals) {
    if (Double.isNaN(value)) {
      return "NaN";
    }
    if (Math.abs(value) >= LIMIT) {
      return value > 0 ? "more than 1e9" : "less than -1e9";
    }
    StringBuilder out = new StringBuilder();
    append(out, value, decimals);
    return out.toString();
  }

  /** Appends {@link #text} of a number that is less than {@link #LIMIT} away from zero. */
  static void append(StringBuilder out, double value, int decimals) {
    long unit = 1;
    for (int i = 0; i < decimals; i++) {
      unit *= 10;
    }
    long scaled = (long) (Math.abs(value) * unit + 0.5);
    if (value < 0 && scaled > 0) {
      out.append('-');
    }
    out.append(scaled / unit);
    long rest = scaled % unit;
    if (rest != 0) {
      out.append('.');
      for (long digit = unit / 10; rest > 0; digit /= 10) {
        out.append(rest / digit);
        rest %= digit;
      }
    }
  }
}
