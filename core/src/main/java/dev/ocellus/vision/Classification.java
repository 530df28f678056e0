package dev.ocellus.vision;

import java.util.List;

/**
 * What a picture shows.
 *
 * @param classes the most probable ones, best first
 */
public record Classification(
    String model, Where where, int width, int height, List<ClassScore> classes, Timings timings)
    implements Result {

  @Override
  public Classification withDecodeMs(double ms) {
    return new Classification(model, where, width, height, classes, timings.withDecodeMs(ms));
  }
}
