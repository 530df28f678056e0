package dev.ocellus.problem;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ocellus.tensor.Tensor;

/** How far two tensors are apart. */
public final class Agreement {
  private Agreement() {}

  /**
   * The greatest difference of two elements, each relative to the expected element, or to a
   * hundredth of the greatest expected element where that is more. Infinite where one is NaN or
   * infinite and the other is not the same.
   */
  public static double difference(Tensor actual, Tensor expected) {
    return difference(actual, expected, 0.01);
  }

  /**
   * The greatest difference of two elements, relative to the greatest expected element: what
   * rounding adds up to over many layers is in proportion to that.
   */
  public static double differenceOfGreatest(Tensor actual, Tensor expected) {
    return difference(actual, expected, 1);
  }

  private static double difference(Tensor actual, Tensor expected, double share) {
    double greatest = 0;
    for (float value : expected.data()) {
      if (Math.abs(value) <= Float.MAX_VALUE) {
        greatest = Math.max(greatest, Math.abs(value));
      }
    }
    double worst = 0;
    for (int i = 0; i < expected.data().length; i++) {
      double least = greatest * share;
      worst = Math.max(worst, difference(actual.data()[i], expected.data()[i], least));
    }
    return worst;
  }

  private static double difference(float actual, float expected, double least) {
    if (Float.compare(actual, expected) == 0 || actual == expected) {
      return 0;
    }
    double difference = Math.abs((double) actual - expected);
    return difference < Double.POSITIVE_INFINITY
        ? difference / Math.max(Math.abs(expected), least)
        : Double.POSITIVE_INFINITY;
  }

  /** Asserts that an output of a problem is right; deep ones are held to the greatest element. */
  public static void assertAgree(
      Problem problem, Tensor actual, Tensor expected, double tolerance, String what) {
    assertThat(actual.shape()).as("shape of %s", what).isEqualTo(expected.shape());
    double difference =
        problem.deep() ? differenceOfGreatest(actual, expected) : difference(actual, expected);
    assertThat(difference).as("difference in %s", what).isLessThan(tolerance);
  }
}
