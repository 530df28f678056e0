package dev.ocellus.server.picture;

import dev.ocellus.image.Raster;

/**
 * Colours brighter than a white page, for a screen that has none: white paper becomes half as
 * bright, and the lights above it share the rest. It is Chromium's tone mapping, the reference
 * white operator of SMPTE ST 2094-50, annex C, for pictures of up to 1,000 candela per square
 * metre.
 */
final class HdrColours implements Colours {
  /** Candela per square metre of white paper (ITU-R BT.2408), and the most that is expected. */
  private static final double WHITE = 203;

  private static final double BRIGHTEST = 1000;

  /** The luminance of BT.2020's colours, and the exponent of HLG's system at that brightness. */
  private static final float[] LUMINANCE = {0.2627f, 0.6780f, 0.0593f};

  private static final double SYSTEM_EXPONENT = 0.2;

  /** A Bézier curve, in units of white: of the light that goes in and that comes out. */
  private static final double[] IN = {1, 1.65, BRIGHTEST / WHITE};

  private static final double[] OUT = {0.5, 0.825, 1};

  private static final float[] TO_SRGB =
      Matrix.floats(Chromaticities.BT_2020.to(Chromaticities.SRGB));

  private final float[] linear = new float[256];
  private final float[] toBt2020;
  private final boolean sceneLight;

  private HdrColours(Chromaticities primaries, boolean sceneLight) {
    this.toBt2020 = Matrix.floats(primaries.to(Chromaticities.BT_2020));
    this.sceneLight = sceneLight;
    for (int i = 0; i < linear.length; i++) {
      double sample = i / 255.0;
      linear[i] =
          (float)
              (sceneLight
                  ? Transfer.hlg(sample) * BRIGHTEST / WHITE
                  : Transfer.pq(sample) * 10_000 / WHITE);
    }
  }

  static Colours pq(Chromaticities primaries) {
    return new HdrColours(primaries, false);
  }

  static Colours hlg(Chromaticities primaries) {
    return new HdrColours(primaries, true);
  }

  @Override
  public void toSrgb(Raster picture) {
    byte[] rgba = picture.rgba();
    float[] own = new float[3];
    float[] light = new float[3];
    for (int i = 0; i < rgba.length; i += 4) {
      for (int c = 0; c < own.length; c++) {
        own[c] = linear[rgba[i + c] & 0xff];
      }
      Matrix.apply(toBt2020, own, light);
      if (sceneLight) {
        scale(light, systemGain(light));
      }
      scale(light, gain(Math.max(light[0], Math.max(light[1], light[2]))));
      SrgbEncoder.encode(TO_SRGB, light, rgba, i);
    }
  }

  private static void scale(float[] light, float gain) {
    for (int c = 0; c < light.length; c++) {
      light[c] *= gain;
    }
  }

  /** From the scene's light to the screen's (ITU-R BT.2100, table 5). */
  private static float systemGain(float[] light) {
    double luminance = LUMINANCE[0] * light[0] + LUMINANCE[1] * light[1] + LUMINANCE[2] * light[2];
    return (float) Math.pow(Math.max(0, luminance * WHITE / BRIGHTEST), SYSTEM_EXPONENT);
  }

  private static float gain(float brightest) {
    if (brightest <= IN[0]) {
      return (float) OUT[0];
    }
    if (brightest >= IN[2]) {
      return (float) (OUT[2] / brightest);
    }
    double a = IN[0] - 2 * IN[1] + IN[2];
    double b = IN[1] - IN[0];
    double t = (Math.sqrt(b * b - a * (IN[0] - brightest)) - b) / a;
    double out = OUT[0] + 2 * t * (OUT[1] - OUT[0]) + t * t * (OUT[0] - 2 * OUT[1] + OUT[2]);
    return (float) (out / brightest);
  }
}
