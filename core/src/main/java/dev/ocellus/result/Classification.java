package dev.ocellus.result;

import dev.ocellus.timing.Timings;
import java.util.List;

/**
 * What a picture shows.
 *
 * @param views those it was seen in
 * @param classes the most probable ones, best first
 */
public record Classification(
    String model,
    Where where,
    int width,
    int height,
    Views views,
    List<ClassScore> classes,
    Timings timings)
    implements Result {
  /** How many classes are named where nobody says how many. */
  public static final int DEFAULT_TOP = 5;

  /** How many classes may be asked for; where a model has fewer, all are named. */
  public static final int MAX_TOP = 10_000;

  @Override
  public Classification withDecodeMs(double ms) {
    return new Classification(
        model, where, width, height, views, classes, timings.withDecodeMs(ms));
  }
}
