package dev.ocellus.server.picture;

import dev.ocellus.image.Raster;

/** Conversions between a JPEG's colour models, in the numbers of libjpeg. */
final class JpegConversion {
  private static final int ONE = 1 << 16;
  private static final int HALF = ONE / 2;
  private static final int RED_OF_CR = fixed(1.402);
  private static final int GREEN_OF_CB = fixed(0.344136286);
  private static final int GREEN_OF_CR = fixed(0.714136286);
  private static final int BLUE_OF_CB = fixed(1.772);

  private JpegConversion() {}

  static void greyToRgb(Raster picture) {
    byte[] samples = picture.rgba();
    for (int i = 0; i < samples.length; i += 4) {
      samples[i + 1] = samples[i];
      samples[i + 2] = samples[i];
    }
  }

  /** From luminance and two chrominances to RGB (ITU-R BT.601, as JFIF has it). */
  static void yccToRgb(Raster picture) {
    byte[] samples = picture.rgba();
    for (int i = 0; i < samples.length; i += 4) {
      int y = samples[i] & 0xff;
      int cb = (samples[i + 1] & 0xff) - 128;
      int cr = (samples[i + 2] & 0xff) - 128;
      samples[i] = clamped(y + ((RED_OF_CR * cr + HALF) >> 16));
      samples[i + 1] = clamped(y + ((HALF - GREEN_OF_CB * cb - GREEN_OF_CR * cr) >> 16));
      samples[i + 2] = clamped(y + ((BLUE_OF_CB * cb + HALF) >> 16));
    }
  }

  /** YCCK is CMY, the opposite of RGB, in luminance and chrominances, and black. */
  static void ycckToRgb(Raster picture) {
    yccToRgb(picture);
    byte[] samples = picture.rgba();
    for (int i = 0; i < samples.length; i += 4) {
      for (int c = 0; c < 3; c++) {
        samples[i + c] = (byte) ~samples[i + c];
      }
    }
    cmykToRgb(picture);
  }

  /**
   * From inverted inks, which all CMYK is taken for: each colour is what its ink and the black one
   * leave.
   */
  static void cmykToRgb(Raster picture) {
    byte[] samples = picture.rgba();
    for (int i = 0; i < samples.length; i += 4) {
      int black = samples[i + 3] & 0xff;
      for (int c = 0; c < 3; c++) {
        samples[i + c] = (byte) ((samples[i + c] & 0xff) * black / 255);
      }
      samples[i + 3] = -1;
    }
  }

  private static int fixed(double factor) {
    return (int) Math.round(factor * ONE);
  }

  private static byte clamped(int value) {
    return (byte) Math.max(0, Math.min(value, 255));
  }
}
