package dev.ocellus.image;

/**
 * Rounding that is the same on the JVM and in the browser, where {@code Math.round} and {@code
 * Math.rint} differ in the last place.
 */
public final class Rounding {
  private Rounding() {}

  /**
   * The nearest whole number; halves go up, so -0.5 becomes 0. What is beyond an {@code int}
   * becomes the nearest one, NaN becomes 0.
   */
  public static int halfUp(double value) {
    int floor = floor(value);
    return value - floor >= 0.5 && floor < Integer.MAX_VALUE ? floor + 1 : floor;
  }

  /** The greatest whole number that is not above; limits and NaN as in {@link #halfUp}. */
  public static int floor(double value) {
    int truncated = truncate(value);
    return value < truncated && truncated > Integer.MIN_VALUE ? truncated - 1 : truncated;
  }

  /** The smallest whole number that is not below; limits and NaN as in {@link #halfUp}. */
  public static int ceil(double value) {
    int truncated = truncate(value);
    return value > truncated && truncated < Integer.MAX_VALUE ? truncated + 1 : truncated;
  }

  /** Casts that end at the limits, as the language has it, are not kept by the JavaScript build. */
  private static int truncate(double value) {
    if (value >= Integer.MAX_VALUE) {
      return Integer.MAX_VALUE;
    }
    return value <= Integer.MIN_VALUE ? Integer.MIN_VALUE : (int) value;
  }

  /** The nearest of 0 to 255, as a colour channel's byte. */
  public static byte toByte(float value) {
    if (!(value > 0)) {
      return 0;
    }
    return value >= 255 ? -1 : (byte) (int) (value + 0.5f);
  }
}
