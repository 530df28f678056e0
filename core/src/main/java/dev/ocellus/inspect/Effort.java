package dev.ocellus.inspect;

import dev.ocellus.graph.Op;
import dev.ocellus.model.ModelException;
import dev.ocellus.plan.Plan;
import dev.ocellus.plan.Step;
import dev.ocellus.tensor.Shape;

/** How much arithmetic a plan is: numbers that are computed, times those each is made of. */
final class Effort {
  /** Some ten seconds on one processor. A run cannot be ended, so it must end by itself. */
  private static final long MOST = 100_000_000_000L;

  private Effort() {}

  /**
   * Passes when a plan ends in reasonable time.
   *
   * @throws ModelException when it does not
   */
  static void check(Plan plan) {
    if (of(plan) > MOST) {
      throw new ModelException(
          "a picture takes more than "
              + MOST / 1_000_000_000
              + " thousand million multiplications; take a smaller size, or a smaller model");
    }
  }

  /** How many multiplications a run of a plan is, or a little more than the most that may be. */
  static long of(Plan plan) {
    long effort = 0;
    for (Step step : plan.steps()) {
      effort += (long) step.output().shape().size() * operands(step);
      if (effort > MOST) {
        break;
      }
    }
    return effort;
  }

  private static long operands(Step step) {
    Op op = step.node().op();
    if (op instanceof Op.Conv2D) {
      Shape weights = step.inputs().get(1).shape();
      return weights.size() / Math.max(1, weights.dim(-1));
    }
    if (op instanceof Op.DepthwiseConv2D) {
      Shape weights = step.inputs().get(1).shape();
      return (long) weights.dim(0) * weights.dim(1);
    }
    if (op instanceof Op.MatMul) {
      return step.inputs().get(0).shape().size() / Math.max(1, step.output().shape().dim(0));
    }
    if (op instanceof Op.Pool pool) {
      return (long) pool.kernelH() * pool.kernelW();
    }
    return 1;
  }
}
