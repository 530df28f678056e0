package dev.ocellus.web.text;

/** Numbers as a person reads them. */
public final class Figures {
  private static final int KILO = 1000;

  private Figures() {}

  /** A size, such as {@code 61 kB} or {@code 15.9 MB}. */
  public static String bytes(long bytes) {
    return inUnitOf(bytes, bytes) + " " + unitOf(bytes);
  }

  /** How much of something has come, in the unit of the whole: {@code 9.4 of 15.9 MB}. */
  public static String bytesOf(long received, long total) {
    return Text.COUNT_OF.say(inUnitOf(received, total), bytes(total));
  }

  /**
   * A probability with one decimal; what is not quite certain never reads as 100%, and what is not
   * quite impossible never as 0%.
   *
   * @param probability 0 to 1
   */
  public static String percent(double probability) {
    return Text.PERCENT.say(hundredths(probability));
  }

  private static String hundredths(double probability) {
    if (probability > 0 && probability < 0.0005) {
      return "<" + number(0.1, 1);
    }
    if (probability < 1 && probability >= 0.9995) {
      return ">" + number(99.9, 1);
    }
    return number(probability * 100, 1);
  }

  /** A duration, such as {@code 3.1 ms}, {@code 318 ms}, {@code 1.24 s}. */
  public static String duration(double ms) {
    if (ms > 0 && ms < 0.05) {
      return "<" + number(0.1, 1) + " ms";
    }
    if (ms < 9.95) {
      return number(ms, 1) + " ms";
    }
    if (ms < 999.5) {
      return number(ms, 0) + " ms";
    }
    return number(ms / KILO, ms < 9995 ? 2 : 1) + " s";
  }

  private static String unitOf(long bytes) {
    return bytes < KILO ? Text.BYTES.say() : bytes < 999_500 ? "kB" : "MB";
  }

  private static String inUnitOf(long bytes, long total) {
    if (total < KILO) {
      return Long.toString(bytes);
    }
    return total < 999_500 ? number(bytes / 1e3, 0) : number(bytes / 1e6, 1);
  }

  /** A number with so many digits after the sign that the language puts there. */
  public static String number(double value, int decimals) {
    return localised(fixed(value, decimals));
  }

  /** With the decimal sign of the language in place of the point. */
  public static String localised(String text) {
    int point = text.indexOf('.');
    return point < 0
        ? text
        : text.substring(0, point) + Text.DECIMAL.say() + text.substring(point + 1);
  }

  /**
   * A number with so many digits after the point, for attributes; what {@code Double.toString}
   * needs weighs more than the rest of the page.
   */
  public static String fixed(double value, int decimals) {
    long unit = 1;
    for (int i = 0; i < decimals; i++) {
      unit *= 10;
    }
    long scaled = (long) (Math.abs(value) * unit + 0.5);
    String whole = (value < 0 && scaled > 0 ? "-" : "") + scaled / unit;
    if (decimals == 0) {
      return whole;
    }
    String rest = Long.toString(unit + scaled % unit);
    return whole + "." + rest.substring(1);
  }
}
