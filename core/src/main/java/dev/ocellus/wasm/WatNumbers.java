package dev.ocellus.wasm;

/** Numbers of the text format, the same on every platform. */
final class WatNumbers {
  private static final String HEX = "0123456789abcdef";
  private static final int EXPONENT_ALL_ONES = 0xFF;

  private WatNumbers() {}

  /** Eight hexadecimal digits. */
  static String hex(int bits) {
    return "0x" + hex(bits, 8);
  }

  /** A whole number as such, any other float exactly, in hexadecimal. */
  static String f32(int bits) {
    String sign = bits < 0 ? "-" : "";
    int exponent = bits >>> 23 & 0xFF;
    int fraction = bits & 0x7FFFFF;
    if (exponent == EXPONENT_ALL_ONES) {
      return sign + (fraction == 0 ? "inf" : "nan:0x" + hex(fraction, 6));
    }
    float magnitude = Float.intBitsToFloat(bits & Integer.MAX_VALUE);
    if (magnitude < 1 << 24 && magnitude == (int) magnitude) {
      return sign + (int) magnitude;
    }
    boolean normal = exponent > 0;
    String digits = (normal ? "0x1." : "0x0.") + hex(fraction << 1, 6);
    return sign + digits + "p" + ((normal ? exponent : 1) - 127);
  }

  /** Two hexadecimal digits. */
  static String hexByte(int bits) {
    return hex(bits, 2);
  }

  private static String hex(int bits, int digits) {
    StringBuilder text = new StringBuilder();
    for (int shift = 4 * digits - 4; shift >= 0; shift -= 4) {
      text.append(HEX.charAt(bits >>> shift & 15));
    }
    return text.toString();
  }
}
