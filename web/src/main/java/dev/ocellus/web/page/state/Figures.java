package dev.ocellus.web.page.state;

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
    return inUnitOf(received, total) + " of " + bytes(total);
  }

  /**
   * A probability with one decimal; what is not quite certain never reads as 100%, and what is not
   * quite impossible never as 0%.
   *
   * @param probability 0 to 1
   */
  public static String percent(double probability) {
    if (probability > 0 && probability < 0.0005) {
      return "<0.1%";
    }
    if (probability < 1 && probability >= 0.9995) {
      return ">99.9%";
    }
    return fixed(probability * 100, 1) + "%";
  }

  /** A duration, such as {@code 3.1 ms}, {@code 318 ms}, {@code 1.24 s}. */
  public static String duration(double ms) {
    if (ms > 0 && ms < 0.05) {
      return "<0.1 ms";
    }
    if (ms < 9.95) {
      return fixed(ms, 1) + " ms";
    }
    if (ms < 999.5) {
      return fixed(ms, 0) + " ms";
    }
    return fixed(ms / KILO, ms < 9995 ? 2 : 1) + " s";
  }

  /** A number with its noun: {@code no faces}, {@code 1 face}, {@code 29 faces}. */
  public static String count(int number, String one, String many) {
    return number == 0 ? "no " + many : number + " " + (number == 1 ? one : many);
  }

  private static String unitOf(long bytes) {
    return bytes < KILO ? "bytes" : bytes < 999_500 ? "kB" : "MB";
  }

  private static String inUnitOf(long bytes, long total) {
    return switch (unitOf(total)) {
      case "bytes" -> Long.toString(bytes);
      case "kB" -> fixed(bytes / 1e3, 0);
      default -> fixed(bytes / 1e6, 1);
    };
  }

  /**
   * A number with so many digits after the point, for people and for attributes alike; what {@code
   * Double.toString} needs weighs more than the rest of the page.
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
