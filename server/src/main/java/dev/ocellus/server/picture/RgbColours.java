package dev.ocellus.server.picture;

import dev.ocellus.image.Raster;
import java.util.function.DoubleUnaryOperator;

/** Colours that are told by their primaries and a transfer function. */
final class RgbColours implements Colours {
  private final float[] linear = new float[256];
  private final float[] matrix;

  private RgbColours(Chromaticities primaries, DoubleUnaryOperator transfer) {
    for (int i = 0; i < linear.length; i++) {
      linear[i] = (float) transfer.applyAsDouble(i / 255.0);
    }
    matrix = Matrix.floats(primaries.to(Chromaticities.SRGB));
  }

  /**
   * Colours; those of sRGB where the primaries are not sound.
   *
   * @param transfer from a sample, 0 to 1, to linear light
   */
  static Colours of(Chromaticities primaries, DoubleUnaryOperator transfer) {
    return primaries.areSound() ? new RgbColours(primaries, transfer) : Colours.SRGB;
  }

  @Override
  public void toSrgb(Raster picture) {
    byte[] rgba = picture.rgba();
    float[] light = new float[3];
    for (int i = 0; i < rgba.length; i += 4) {
      for (int c = 0; c < light.length; c++) {
        light[c] = linear[rgba[i + c] & 0xff];
      }
      SrgbEncoder.encode(matrix, light, rgba, i);
    }
  }
}
