package dev.ocellus.detect;

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
    Suppressors suppressors = new Suppressors(boxes, kept.length, threshold);
    for (int i = 0; i < order.length && suppressors.size() < kept.length; i++) {
      if (suppressors.offer(boxes, order[i])) {
        kept[suppressors.size() - 1] = order[i];
      }
    }
    return Arrays.copyOf(kept, suppressors.size());
  }

  /**
   * The boxes with the best scores; of equal scores those with the lower indices.
   *
   * @return at most so many indices, in rising order
   */
  static int[] best(Candidates boxes, int most) {
    int[] order = byScore(boxes);
    int[] best = Arrays.copyOf(order, Math.min(most, order.length));
    Arrays.sort(best);
    return best;
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
}
