package dev.ocellus.server.picture;

/** From linear light to the bytes of sRGB; what is beyond them becomes the nearest. */
final class SrgbEncoder {
  /** Two steps for each byte where the curve is steepest. */
  private static final int STEPS = 1 << 13;

  private static final byte[] BYTES = bytes();

  private SrgbEncoder() {}

  /**
   * Encodes a pixel.
   *
   * @param matrix from the light's colours to linear sRGB
   */
  static void encode(float[] matrix, float[] light, byte[] rgba, int at) {
    for (int c = 0; c < 3; c++) {
      float sum =
          matrix[3 * c] * light[0] + matrix[3 * c + 1] * light[1] + matrix[3 * c + 2] * light[2];
      rgba[at + c] = BYTES[Math.max(0, Math.min((int) (sum * STEPS + 0.5f), STEPS))];
    }
  }

  private static byte[] bytes() {
    byte[] bytes = new byte[STEPS + 1];
    for (int i = 0; i <= STEPS; i++) {
      bytes[i] = (byte) Math.round(255 * Transfer.srgbOf((double) i / STEPS));
    }
    return bytes;
  }
}
