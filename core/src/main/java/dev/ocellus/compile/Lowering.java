package dev.ocellus.compile;

import dev.ocellus.graph.Op;
import dev.ocellus.plan.Step;

/** How the operations of a kind become calls of kernels. */
@FunctionalInterface
interface Lowering<O extends Op> {

  /** Adds the calls that compute a step's output. */
  void lower(O op, Step step, Target target);
}
