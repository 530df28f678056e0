package dev.ocellus.server.picture;

/**
 * Where red, green, blue and white lie in the CIE 1931 diagram.
 *
 * @param rx the x of red; the others likewise
 */
record Chromaticities(
    double rx, double ry, double gx, double gy, double bx, double by, double wx, double wy) {

  /** ITU-R BT.709, which sRGB shares. */
  static final Chromaticities SRGB =
      new Chromaticities(0.64, 0.33, 0.30, 0.60, 0.15, 0.06, 0.3127, 0.3290);

  static final Chromaticities BT_2020 =
      new Chromaticities(0.708, 0.292, 0.170, 0.797, 0.131, 0.046, 0.3127, 0.3290);

  private static final double[][] BRADFORD = {
    {0.8951, 0.2664, -0.1614}, {-0.7502, 1.7135, 0.0367}, {0.0389, -0.0685, 1.0296}
  };

  /** Whether they are in the diagram and span a triangle; others mean nothing. */
  boolean areSound() {
    for (double coordinate : new double[] {rx, ry, gx, gy, bx, by, wx, wy}) {
      if (coordinate < 0 || coordinate > 1) {
        return false;
      }
    }
    return Matrix.isFinite(to(SRGB));
  }

  /**
   * The matrix from linear RGB of these colours to that of others: through CIE XYZ, white adapted
   * by Bradford's method (B. Lindbloom, "Chromatic Adaptation").
   */
  double[][] to(Chromaticities others) {
    double[][] adapted = Matrix.product(adaptation(white(), others.white()), toXyz());
    return Matrix.product(Matrix.inverse(others.toXyz()), adapted);
  }

  /** The matrix to CIE XYZ whose white has Y = 1 (SMPTE RP 177). */
  private double[][] toXyz() {
    double[][] primaries = {{rx, gx, bx}, {ry, gy, by}, {1 - rx - ry, 1 - gx - gy, 1 - bx - by}};
    double[] amounts = Matrix.product(Matrix.inverse(primaries), white());
    return Matrix.product(primaries, Matrix.diagonal(amounts));
  }

  private double[] white() {
    return new double[] {wx / wy, 1, (1 - wx - wy) / wy};
  }

  private static double[][] adaptation(double[] from, double[] to) {
    double[] own = Matrix.product(BRADFORD, from);
    double[] wanted = Matrix.product(BRADFORD, to);
    double[] gains = {wanted[0] / own[0], wanted[1] / own[1], wanted[2] / own[2]};
    return Matrix.product(
        Matrix.inverse(BRADFORD), Matrix.product(Matrix.diagonal(gains), BRADFORD));
  }
}
