package dev.ocellus.problem;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** The operator suite. */
public final class Problems {
  private Problems() {}

  /**
   * All problems.
   *
   * @param seed decides shapes and values of the random ones
   */
  public static List<Problem> all(long seed) {
    Random random = new Random(seed);
    return Stream.of(
            ConvolutionProblems.all(random),
            PoolingProblems.all(random),
            ElementwiseProblems.all(random),
            ShapeProblems.all(random),
            CastProblems.all(random),
            NetworkProblems.all(random))
        .flatMap(List::stream)
        .toList();
  }

  /** The seed of this run: the system property {@code ocellus.seed}, else the clock; printed. */
  public static long seed() {
    long seed = Long.getLong("ocellus.seed", System.nanoTime());
    System.out.println("operator suite: -Docellus.seed=" + seed);
    return seed;
  }
}
