package dev.ocellus.bench.siege;

import java.io.IOException;
import java.util.Arrays;

/**
 * How fast somebody who keeps to the rules is answered.
 *
 * @param usualMs the median of usual requests, NaN where one was not answered
 * @param healthMs the longest of questions for health
 */
record Pace(double usualMs, double healthMs) {
  private static final int REQUESTS = 31;
  private static final byte[] HEALTH = Requests.get("/v2/health/live");

  static Pace of(Product server, byte[] usual) throws IOException, InterruptedException {
    double[] usualMs = new double[REQUESTS];
    double healthMs = 0;
    for (int i = 0; i < REQUESTS; i++) {
      usualMs[i] = milliseconds(server, usual);
      healthMs = Math.max(healthMs, milliseconds(server, HEALTH));
      Thread.sleep(50);
    }
    Arrays.sort(usualMs);
    return new Pace(usualMs[REQUESTS / 2], healthMs);
  }

  /** Infinite where it is not answered well. */
  private static double milliseconds(Product server, byte[] request) throws IOException {
    long start = System.nanoTime();
    return server.ask(request).status() == 200
        ? (System.nanoTime() - start) / 1e6
        : Double.POSITIVE_INFINITY;
  }
}
