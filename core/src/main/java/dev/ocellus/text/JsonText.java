package dev.ocellus.text;

/** JSON's strings and numbers (RFC 8259), without the classes that weigh much in a page. */
public final class JsonText {
  private static final String HEX = "0123456789abcdef";

  private JsonText() {}

  /** Appends a string in quotes; {@code <} is escaped so that the text is safe inside HTML. */
  public static void quote(StringBuilder out, String text) {
    quote(out, text, Character.MAX_VALUE);
  }

  /** The same in ASCII: every other character is escaped. */
  public static void quoteAscii(StringBuilder out, String text) {
    quote(out, text, '~');
  }

  private static void quote(StringBuilder out, String text, char last) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c > last || isEscaped(c)) {
        out.append("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
          out.append(HEX.charAt(c >> shift & 15));
        }
      } else {
        out.append(c);
      }
    }
    out.append('"');
  }

  private static boolean isEscaped(char c) {
    return c < ' ' || c == '<' || Character.isSurrogate(c) || c == 0x2028 || c == 0x2029;
  }

  /**
   * Appends a number, rounded half away from zero, without trailing zeros.
   *
   * @param value what is not finite is written as {@code null}
   * @param decimals at most this many digits after the point, up to 9
   */
  public static void number(StringBuilder out, double value, int decimals) {
    if (Math.abs(value) < Decimals.LIMIT) {
      Decimals.append(out, value, decimals);
    } else {
      out.append("null");
    }
  }
}
