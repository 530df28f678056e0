package dev.ocellus.tensor;

/** The 16-bit floating point numbers of IEEE 754, binary16. */
public final class Half {
  /** How many bytes one has. */
  public static final int BYTES = 2;

  private static final int SIGN = 0x8000;
  private static final int EXPONENT = 0x7c00;
  private static final int FRACTION = 0x3ff;
  private static final int FRACTION_BITS = 10;

  /** How many bits more a float32 has for its fraction. */
  private static final int SHIFT = 23 - FRACTION_BITS;

  /** What the exponent of a float32 is more than that of a float16 for the same number. */
  private static final int BIAS = 127 - 15;

  /** 2^-24, the least number above zero. */
  private static final float LEAST = 0x1p-24f;

  private Half() {}

  /** The number that the lower 16 bits stand for. */
  public static float toFloat(int bits) {
    int exponent = bits & EXPONENT;
    int fraction = bits & FRACTION;
    if (exponent == 0) {
      float magnitude = fraction * LEAST;
      return (bits & SIGN) == 0 ? magnitude : -magnitude;
    }
    int wide = exponent == EXPONENT ? 255 : (exponent >> FRACTION_BITS) + BIAS;
    return Float.intBitsToFloat((bits & SIGN) << 16 | wide << 23 | fraction << SHIFT);
  }

  /** The bits of the nearest number, of two that are as near the even one; NaN stays NaN. */
  public static int fromFloat(float value) {
    int bits = Float.floatToRawIntBits(value);
    int sign = bits >>> 16 & SIGN;
    int magnitude = bits & Integer.MAX_VALUE;
    if (magnitude > 0x7f800000) {
      return sign | EXPONENT | 0x200;
    }
    int exponent = (magnitude >> 23) - BIAS;
    if (exponent >= 31) {
      return sign | EXPONENT;
    }
    if (exponent <= 0) {
      return exponent < -FRACTION_BITS
          ? sign
          : sign | rounded((magnitude & 0x7fffff) | 0x800000, SHIFT + 1 - exponent);
    }
    return sign | rounded(magnitude - (BIAS << 23), SHIFT);
  }

  /** Without its last bits, rounded to the nearest; a carry into the exponent is right. */
  private static int rounded(int value, int dropped) {
    int kept = value >> dropped;
    int rest = value & ((1 << dropped) - 1);
    int half = 1 << (dropped - 1);
    return rest > half || (rest == half && (kept & 1) != 0) ? kept + 1 : kept;
  }
}
