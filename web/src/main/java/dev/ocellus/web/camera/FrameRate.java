package dev.ocellus.web.camera;

/** How many frames are looked at in a second, and how long each takes; of the last ones only. */
final class FrameRate {
  private static final int LAST = 30;
  private static final double SECOND_MS = 1000;

  private final double[] begun = new double[LAST];
  private final double[] ended = new double[LAST];
  private int count;

  /** A frame was looked at; times in milliseconds. */
  void add(double begin, double end) {
    begun[count % LAST] = begin;
    ended[count % LAST] = end;
    count++;
  }

  /** Frames a second; 0 until there are two. */
  double rate() {
    int known = Math.min(count, LAST);
    if (known < 2) {
      return 0;
    }
    double span = ended[(count - 1) % LAST] - ended[(count - known) % LAST];
    return span > 0 ? (known - 1) * SECOND_MS / span : 0;
  }

  /** Milliseconds a frame; 0 until there is one. */
  double milliseconds() {
    int known = Math.min(count, LAST);
    double sum = 0;
    for (int i = 0; i < known; i++) {
      sum += ended[i] - begun[i];
    }
    return known == 0 ? 0 : sum / known;
  }
}
