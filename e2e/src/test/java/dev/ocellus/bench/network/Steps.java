package dev.ocellus.bench.network;

import dev.ocellus.graph.Op;
import dev.ocellus.plan.Slot;
import dev.ocellus.plan.Step;
import dev.ocellus.tensor.Shape;

/** What the steps of a plan have to do. */
public final class Steps {
  private Steps() {}

  /** How many multiplications with a weight, each with its addition; 0 without weights. */
  public static long multiplyAdds(Step step) {
    if (step.node().op() instanceof Op.Conv2D) {
      return (long) step.output().shape().size() * weights(step).size() / weights(step).dim(3);
    }
    if (step.node().op() instanceof Op.DepthwiseConv2D) {
      return (long) step.output().shape().size() * weights(step).dim(0) * weights(step).dim(1);
    }
    return 0;
  }

  /** Whether it is a convolution of single pixels, which is a matrix product. */
  public static boolean isPointwise(Step step) {
    return step.node().op() instanceof Op.Conv2D
        && weights(step).dim(0) == 1
        && weights(step).dim(1) == 1;
  }

  private static Shape weights(Step step) {
    Slot weights = step.inputs().get(1);
    return weights.shape();
  }
}
