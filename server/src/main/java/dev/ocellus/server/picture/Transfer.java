package dev.ocellus.server.picture;

import java.util.Map;
import java.util.function.DoubleUnaryOperator;

/** Transfer functions: from a sample, 0 to 1, to linear light. */
final class Transfer {
  /** How television is shown (ITU-R BT.1886), not how it is recorded. */
  private static final DoubleUnaryOperator BT_1886 = gamma(2.4);

  /** By their numbers in ITU-T H.273, table 3. */
  static final Map<Integer, DoubleUnaryOperator> BY_NUMBER =
      Map.ofEntries(
          Map.entry(1, BT_1886),
          Map.entry(4, gamma(2.2)),
          Map.entry(5, gamma(2.8)),
          Map.entry(6, BT_1886),
          Map.entry(7, Transfer::smpte240),
          Map.entry(8, gamma(1)),
          Map.entry(11, BT_1886),
          Map.entry(13, Transfer::srgb),
          Map.entry(14, BT_1886),
          Map.entry(15, BT_1886),
          Map.entry(17, Transfer::smpte428));

  private Transfer() {}

  static DoubleUnaryOperator gamma(double exponent) {
    return v -> Math.pow(v, exponent);
  }

  /** IEC 61966-2-1. */
  static double srgb(double sample) {
    return sample <= 0.04045 ? sample / 12.92 : Math.pow((sample + 0.055) / 1.055, 2.4);
  }

  /** The sample of sRGB for a linear light from 0 to 1. */
  static double srgbOf(double light) {
    return light <= 0.0031308 ? light * 12.92 : 1.055 * Math.pow(light, 1 / 2.4) - 0.055;
  }

  /** SMPTE ST 240. */
  private static double smpte240(double sample) {
    return sample < 0.0913 ? sample / 4 : Math.pow((sample + 0.1115) / 1.1115, 1 / 0.45);
  }

  /** SMPTE ST 428-1, for cinemas. */
  private static double smpte428(double sample) {
    return Math.pow(sample, 2.6) * 52.37 / 48;
  }

  /** SMPTE ST 2084 ("PQ"): in units of 10,000 candela per square metre. */
  static double pq(double sample) {
    double root = Math.pow(sample, 32 / 2523.0);
    double ratio = Math.max(0, root - 3424 / 4096.0) / (2413 / 128.0 - 2392 / 128.0 * root);
    return Math.pow(ratio, 16384 / 2610.0);
  }

  /** ITU-R BT.2100 ("HLG"): the light of the scene, 0 to 1. */
  static double hlg(double sample) {
    return sample <= 0.5
        ? sample * sample / 3
        : (Math.exp((sample - 0.55991073) / 0.17883277) + 0.28466892) / 12;
  }
}
