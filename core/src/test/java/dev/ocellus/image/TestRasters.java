package dev.ocellus.image;

import java.util.Random;

/** Pictures for tests, and their channels as floats. */
final class TestRasters {
  private TestRasters() {}

  static Raster noise(Random random, int width, int height) {
    Raster raster = Raster.blank(width, height);
    random.nextBytes(raster.rgba());
    return raster;
  }

  static Raster opaqueNoise(Random random, int width, int height) {
    Raster raster = noise(random, width, height);
    for (int i = 3; i < raster.rgba().length; i += 4) {
      raster.rgba()[i] = -1;
    }
    return raster;
  }

  static float[] rgb(Raster raster) {
    float[] rgb = new float[raster.width() * raster.height() * 3];
    for (int i = 0; i < rgb.length; i++) {
      rgb[i] = raster.rgba()[i / 3 * 4 + i % 3] & 255;
    }
    return rgb;
  }

  /** Blue, green, red, each {@code (value - 127.5) / 128}. */
  static float[] normalizedBgr(Raster raster) {
    float[] bgr = new float[raster.width() * raster.height() * 3];
    for (int i = 0; i < bgr.length; i++) {
      float value = raster.rgba()[i / 3 * 4 + 2 - i % 3] & 255;
      bgr[i] = (value - 127.5f) / 128f;
    }
    return bgr;
  }
}
