package dev.ocellus.detect;

import java.util.Arrays;

/**
 * Boxes that are kept, with what it takes to compare another one with them fast: the plane is cut
 * into cells, and a box is compared with those alone that have a cell with it in common.
 */
final class Suppressors {
  private static final int STRIDE = 5;
  private static final int CELLS = 32;
  private static final int NONE = -1;

  private final float[] rows;
  private final float threshold;
  private final Axis vertical = new Axis();
  private final Axis horizontal = new Axis();
  private final int[] heads = new int[CELLS * CELLS];
  private int[] boxes = new int[256];
  private int[] next = new int[256];
  private int entries;
  private int size;

  /** How an axis is cut: evenly between the least and the greatest coordinate. */
  private static final class Axis {
    private float least = Float.POSITIVE_INFINITY;
    private float greatest = Float.NEGATIVE_INFINITY;
    private float perPixel;

    void cover(float coordinate) {
      least = Math.min(least, coordinate);
      greatest = Math.max(greatest, coordinate);
    }

    void cut() {
      perPixel = CELLS / Math.max(greatest - least, 1);
    }

    /** Rises with the coordinate; what is no number is in the first cell. */
    int cell(float coordinate) {
      float cell = (coordinate - least) * perPixel;
      return cell > 0 ? (int) Math.min(cell, CELLS - 1) : 0;
    }
  }

  /**
   * None yet.
   *
   * @param candidates all that will be offered
   * @param most how many there can be
   * @param threshold the IoU above which a box is suppressed, not negative
   */
  Suppressors(Candidates candidates, int most, float threshold) {
    this.rows = new float[Math.multiplyExact(most, STRIDE)];
    this.threshold = threshold;
    for (int i = 0; i < candidates.size(); i++) {
      vertical.cover(candidates.y1(i));
      vertical.cover(candidates.y2(i));
      horizontal.cover(candidates.x1(i));
      horizontal.cover(candidates.x2(i));
    }
    vertical.cut();
    horizontal.cut();
    Arrays.fill(heads, NONE);
  }

  int size() {
    return size;
  }

  /** Keeps a box unless one that is kept overlaps it too much; returns whether it did. */
  boolean offer(Candidates candidates, int box) {
    float top = Math.min(candidates.y1(box), candidates.y2(box));
    float left = Math.min(candidates.x1(box), candidates.x2(box));
    float bottom = Math.max(candidates.y1(box), candidates.y2(box));
    float right = Math.max(candidates.x1(box), candidates.x2(box));
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
    if (area > 0) {
      enter(row);
    }
    return true;
  }

  /** Enters a box in the lists of its cells; an empty one suppresses nothing. */
  private void enter(int row) {
    int lastLine = vertical.cell(rows[row + 2]);
    int lastCell = horizontal.cell(rows[row + 3]);
    for (int line = vertical.cell(rows[row]); line <= lastLine; line++) {
      for (int cell = horizontal.cell(rows[row + 1]); cell <= lastCell; cell++) {
        if (entries == boxes.length) {
          boxes = Arrays.copyOf(boxes, 2 * entries);
          next = Arrays.copyOf(next, 2 * entries);
        }
        boxes[entries] = row;
        next[entries] = heads[line * CELLS + cell];
        heads[line * CELLS + cell] = entries++;
      }
    }
  }

  private boolean isSuppressed(float top, float left, float bottom, float right, float area) {
    int lastLine = vertical.cell(bottom);
    int lastCell = horizontal.cell(right);
    for (int line = vertical.cell(top); line <= lastLine; line++) {
      for (int cell = horizontal.cell(left); cell <= lastCell; cell++) {
        for (int i = heads[line * CELLS + cell]; i != NONE; i = next[i]) {
          if (overlaps(boxes[i], top, left, bottom, right, area)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private boolean overlaps(int row, float top, float left, float bottom, float right, float area) {
    float height = Math.min(bottom, rows[row + 2]) - Math.max(top, rows[row]);
    float width = Math.min(right, rows[row + 3]) - Math.max(left, rows[row + 1]);
    if (height <= 0 || width <= 0) {
      return false;
    }
    float intersection = height * width;
    return intersection / (area + rows[row + 4] - intersection) > threshold;
  }
}
