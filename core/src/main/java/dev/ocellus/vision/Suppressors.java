package dev.ocellus.vision;

/** Boxes that are kept, with what it takes to compare another one with all of them fast. */
final class Suppressors {
  private static final int STRIDE = 5;

  private final float[] rows;
  private final float threshold;
  private int size;

  /**
   * None yet.
   *
   * @param most how many there can be
   * @param threshold the IoU above which a box is suppressed, not negative
   */
  Suppressors(int most, float threshold) {
    this.rows = new float[Math.multiplyExact(most, STRIDE)];
    this.threshold = threshold;
  }

  int size() {
    return size;
  }

  /** Keeps a box unless one that is kept overlaps it too much; returns whether it did. */
  boolean offer(Candidates boxes, int box) {
    float top = Math.min(boxes.y1(box), boxes.y2(box));
    float left = Math.min(boxes.x1(box), boxes.x2(box));
    float bottom = Math.max(boxes.y1(box), boxes.y2(box));
    float right = Math.max(boxes.x1(box), boxes.x2(box));
    float area = (bottom - top) * (right - left);
    if (area > 0 && isSuppressed(top, left, bottom, right, area)) {
      return false;
    }
    int row = STRIDE * size++;
    rows[row] = top;
    rows[row + 1] = left;
    rows[row + 2] = bottom;
    rows[row + 3] = right;
    rows[row + 4] = area;
    return true;
  }

  private boolean isSuppressed(float top, float left, float bottom, float right, float area) {
    for (int row = STRIDE * (size - 1); row >= 0; row -= STRIDE) {
      float height = Math.min(bottom, rows[row + 2]) - Math.max(top, rows[row]);
      float width = Math.min(right, rows[row + 3]) - Math.max(left, rows[row + 1]);
      if (height > 0 && width > 0) {
        float intersection = height * width;
        if (intersection / (area + rows[row + 4] - intersection) > threshold) {
          return true;
        }
      }
    }
    return false;
  }
}
