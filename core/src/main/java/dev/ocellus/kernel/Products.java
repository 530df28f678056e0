package dev.ocellus.kernel;

/**
 * Adds products of vectors and a matrix to outputs: the inner loops of convolution. Four vectors
 * and four columns at a time, so that sixteen sums stay in registers.
 */
final class Products {
  /** How many vectors {@link #add4} takes. */
  static final int BLOCK = 4;

  private Products() {}

  /**
   * Adds the products of four vectors with a matrix to four outputs.
   *
   * @param x holds the vectors of {@code rows} elements, {@code xStep} apart, from {@code xAt}
   * @param w the matrix [rows, columns], from {@code wAt}
   * @param out holds the outputs of {@code columns} elements, one after another, from {@code outAt}
   */
  static void add4(
      float[] x,
      int xAt,
      int xStep,
      int rows,
      float[] w,
      int wAt,
      int columns,
      float[] out,
      int outAt) {
    int j = 0;
    for (; j + BLOCK <= columns; j += BLOCK) {
      block(x, xAt, xStep, rows, w, wAt + j, columns, out, outAt + j);
    }
    for (int p = 0; p < BLOCK && j < columns; p++) {
      columns(x, xAt + p * xStep, rows, w, wAt, j, columns, out, outAt + p * columns);
    }
  }

  /** Adds the product of one vector with a matrix to one output. */
  static void add(
      float[] x, int xAt, int rows, float[] w, int wAt, int columns, float[] out, int outAt) {
    for (int k = 0; k < rows; k++) {
      float x0 = x[xAt + k];
      int row = wAt + k * columns;
      for (int j = 0; j < columns; j++) {
        out[outAt + j] += x0 * w[row + j];
      }
    }
  }

  private static void columns(
      float[] x,
      int xAt,
      int rows,
      float[] w,
      int wAt,
      int from,
      int columns,
      float[] out,
      int outAt) {
    for (int j = from; j < columns; j++) {
      float sum = out[outAt + j];
      for (int k = 0; k < rows; k++) {
        sum += x[xAt + k] * w[wAt + k * columns + j];
      }
      out[outAt + j] = sum;
    }
  }

  private static void block(
      float[] x,
      int xAt,
      int xStep,
      int rows,
      float[] w,
      int wAt,
      int columns,
      float[] out,
      int outAt) {
    int b = outAt + columns;
    int c = b + columns;
    int d = c + columns;
    float a0 = out[outAt], a1 = out[outAt + 1], a2 = out[outAt + 2], a3 = out[outAt + 3];
    float b0 = out[b], b1 = out[b + 1], b2 = out[b + 2], b3 = out[b + 3];
    float c0 = out[c], c1 = out[c + 1], c2 = out[c + 2], c3 = out[c + 3];
    float d0 = out[d], d1 = out[d + 1], d2 = out[d + 2], d3 = out[d + 3];
    int xb = xAt + xStep;
    int xc = xb + xStep;
    int xd = xc + xStep;
    for (int k = 0, row = wAt; k < rows; k++, row += columns) {
      float w0 = w[row];
      float w1 = w[row + 1];
      float w2 = w[row + 2];
      float w3 = w[row + 3];
      float va = x[xAt + k];
      a0 += va * w0;
      a1 += va * w1;
      a2 += va * w2;
      a3 += va * w3;
      float vb = x[xb + k];
      b0 += vb * w0;
      b1 += vb * w1;
      b2 += vb * w2;
      b3 += vb * w3;
      float vc = x[xc + k];
      c0 += vc * w0;
      c1 += vc * w1;
      c2 += vc * w2;
      c3 += vc * w3;
      float vd = x[xd + k];
      d0 += vd * w0;
      d1 += vd * w1;
      d2 += vd * w2;
      d3 += vd * w3;
    }
    put(out, outAt, a0, a1, a2, a3);
    put(out, b, b0, b1, b2, b3);
    put(out, c, c0, c1, c2, c3);
    put(out, d, d0, d1, d2, d3);
  }

  private static void put(float[] out, int at, float v0, float v1, float v2, float v3) {
    out[at] = v0;
    out[at + 1] = v1;
    out[at + 2] = v2;
    out[at + 3] = v3;
  }
}
