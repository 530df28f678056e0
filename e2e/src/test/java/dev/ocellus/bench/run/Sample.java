package dev.ocellus.bench.run;

import java.util.Arrays;
import java.util.List;

/**
 * What some measurements of one thing came to, in milliseconds.
 *
 * @param median the one in the middle
 * @param least the smallest
 * @param count how many there were
 */
public record Sample(double median, double least, int count) {

  public static Sample of(List<Double> times) {
    double[] values = times.stream().mapToDouble(Double::doubleValue).toArray();
    return new Sample(median(values), Arrays.stream(values).min().orElseThrow(), values.length);
  }

  public static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int half = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
  }
}
