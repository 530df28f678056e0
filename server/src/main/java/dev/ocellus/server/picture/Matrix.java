package dev.ocellus.server.picture;

/** Arithmetic of 3 x 3 matrices, row by row. */
final class Matrix {
  private Matrix() {}

  static double[][] product(double[][] left, double[][] right) {
    double[][] product = new double[3][3];
    for (int row = 0; row < 3; row++) {
      for (int column = 0; column < 3; column++) {
        for (int i = 0; i < 3; i++) {
          product[row][column] += left[row][i] * right[i][column];
        }
      }
    }
    return product;
  }

  static double[] product(double[][] matrix, double[] vector) {
    double[] product = new double[3];
    for (int row = 0; row < 3; row++) {
      for (int i = 0; i < 3; i++) {
        product[row] += matrix[row][i] * vector[i];
      }
    }
    return product;
  }

  static double[][] diagonal(double[] values) {
    return new double[][] {{values[0], 0, 0}, {0, values[1], 0}, {0, 0, values[2]}};
  }

  /** The inverse by cofactors; not finite where there is none. */
  static double[][] inverse(double[][] m) {
    double[][] inverse = new double[3][3];
    for (int row = 0; row < 3; row++) {
      for (int column = 0; column < 3; column++) {
        int r1 = (column + 1) % 3;
        int r2 = (column + 2) % 3;
        int c1 = (row + 1) % 3;
        int c2 = (row + 2) % 3;
        inverse[row][column] = m[r1][c1] * m[r2][c2] - m[r1][c2] * m[r2][c1];
      }
    }
    double determinant =
        m[0][0] * inverse[0][0] + m[0][1] * inverse[1][0] + m[0][2] * inverse[2][0];
    for (double[] row : inverse) {
      for (int column = 0; column < 3; column++) {
        row[column] /= determinant;
      }
    }
    return inverse;
  }

  static boolean isFinite(double[][] matrix) {
    for (double[] row : matrix) {
      for (double value : row) {
        if (!Double.isFinite(value)) {
          return false;
        }
      }
    }
    return true;
  }

  /** Row by row in single precision, for pixels. */
  static float[] floats(double[][] matrix) {
    float[] floats = new float[9];
    for (int i = 0; i < floats.length; i++) {
      floats[i] = (float) matrix[i / 3][i % 3];
    }
    return floats;
  }

  static void apply(float[] matrix, float[] from, float[] to) {
    for (int row = 0; row < 3; row++) {
      to[row] =
          matrix[3 * row] * from[0] + matrix[3 * row + 1] * from[1] + matrix[3 * row + 2] * from[2];
    }
  }
}
