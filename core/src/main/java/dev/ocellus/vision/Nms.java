package dev.ocellus.vision;

import java.util.Arrays;

/** Non-maximum suppression (NMS), with TensorFlow's rules for ties and empty boxes. */
final class Nms {
  private Nms() {}

  /**
   * Keeps the best of the boxes that overlap.
   *
   * @param most how many to keep at most
   * @param threshold a box goes when its IoU with a better one is greater
   * @return the indices kept, best score first; of equal scores the lower index first
   */
  static int[] keep(Candidates boxes, int most, float threshold) {
    int[] order = byScore(boxes);
    int[] kept = new int[Math.min(most, order.length)];
    int count = 0;
    for (int i = 0; i < order.length && count < kept.length; i++) {
      if (!isSuppressed(boxes, order[i], kept, count, threshold)) {
        kept[count++] = order[i];
      }
    }
    return Arrays.copyOf(kept, count);
  }

  private static boolean isSuppressed(
      Candidates boxes, int box, int[] kept, int count, float threshold) {
    for (int i = count - 1; i >= 0; i--) {
      if (iou(boxes, box, kept[i]) > threshold) {
        return true;
      }
    }
    return false;
  }

  /**
   * Scores as sortable numbers, with the index in the lower half: no objects for a million boxes.
   */
  private static int[] byScore(Candidates boxes) {
    long[] keys = new long[boxes.size()];
    for (int i = 0; i < keys.length; i++) {
      int bits = Float.floatToIntBits(boxes.score(i));
      int rising = bits >= 0 ? bits : ~bits ^ Integer.MIN_VALUE;
      keys[i] = ((long) ~rising << 32) | i;
    }
    Arrays.sort(keys);
    int[] order = new int[keys.length];
    for (int i = 0; i < order.length; i++) {
      order[i] = (int) keys[i];
    }
    return order;
  }

  private static float iou(Candidates boxes, int a, int b) {
    float aTop = Math.min(boxes.y1(a), boxes.y2(a));
    float aLeft = Math.min(boxes.x1(a), boxes.x2(a));
    float aBottom = Math.max(boxes.y1(a), boxes.y2(a));
    float aRight = Math.max(boxes.x1(a), boxes.x2(a));
    float bTop = Math.min(boxes.y1(b), boxes.y2(b));
    float bLeft = Math.min(boxes.x1(b), boxes.x2(b));
    float bBottom = Math.max(boxes.y1(b), boxes.y2(b));
    float bRight = Math.max(boxes.x1(b), boxes.x2(b));
    float aArea = (aBottom - aTop) * (aRight - aLeft);
    float bArea = (bBottom - bTop) * (bRight - bLeft);
    if (aArea <= 0 || bArea <= 0) {
      return 0;
    }
    float height = Math.max(Math.min(aBottom, bBottom) - Math.max(aTop, bTop), 0);
    float width = Math.max(Math.min(aRight, bRight) - Math.max(aLeft, bLeft), 0);
    float intersection = height * width;
    return intersection / (aArea + bArea - intersection);
  }
}
