package dev.ocellus.detect;

import dev.ocellus.tensor.Elements;
import java.util.Arrays;

/** Boxes on their way through MTCNN's stages: y1, x1, y2, x2, a score and a regression each. */
final class Candidates {
  private static final int STRIDE = 9;
  private static final int SCORE = 4;
  private static final int REGRESSION = 5;

  private float[] rows = new float[STRIDE * 64];
  private int size;

  int size() {
    return size;
  }

  /**
   * Adds a box.
   *
   * @param regression the four numbers of it stand here, from {@code at}
   */
  void add(float y1, float x1, float y2, float x2, float score, Elements regression, int at) {
    int row = newRow();
    rows[row] = y1;
    rows[row + 1] = x1;
    rows[row + 2] = y2;
    rows[row + 3] = x2;
    rows[row + SCORE] = score;
    for (int i = 0; i < 4; i++) {
      rows[row + REGRESSION + i] = regression.get(at + i);
    }
  }

  private int newRow() {
    if ((size + 1) * STRIDE > rows.length) {
      rows = Arrays.copyOf(rows, rows.length * 2);
    }
    return size++ * STRIDE;
  }

  void addAll(Candidates others, int[] which) {
    for (int i : which) {
      int row = newRow();
      System.arraycopy(others.rows, i * STRIDE, rows, row, STRIDE);
    }
  }

  /** These alone, in this order. */
  Candidates pick(int[] which) {
    Candidates picked = new Candidates();
    picked.addAll(this, which);
    return picked;
  }

  float y1(int i) {
    return rows[i * STRIDE];
  }

  float x1(int i) {
    return rows[i * STRIDE + 1];
  }

  float y2(int i) {
    return rows[i * STRIDE + 2];
  }

  float x2(int i) {
    return rows[i * STRIDE + 3];
  }

  float score(int i) {
    return rows[i * STRIDE + SCORE];
  }

  float height(int i) {
    return y2(i) - y1(i);
  }

  float width(int i) {
    return x2(i) - x1(i);
  }

  /** Moves each side by its regression, in units of the box's size. */
  void regress() {
    for (int i = 0; i < size; i++) {
      int row = i * STRIDE;
      float height = height(i);
      float width = width(i);
      rows[row] += height * rows[row + REGRESSION];
      rows[row + 1] += width * rows[row + REGRESSION + 1];
      rows[row + 2] += height * rows[row + REGRESSION + 2];
      rows[row + 3] += width * rows[row + REGRESSION + 3];
    }
  }

  /** Makes each box a square about its centre, as wide as its longer side plus one. */
  void square() {
    for (int i = 0; i < size; i++) {
      int row = i * STRIDE;
      float height = height(i) + 1;
      float width = width(i) + 1;
      float side = Math.max(height, width);
      rows[row] += (height - side) * 0.5f;
      rows[row + 1] += (width - side) * 0.5f;
      rows[row + 2] += (height - side) * -0.5f;
      rows[row + 3] += (width - side) * -0.5f;
    }
  }
}
