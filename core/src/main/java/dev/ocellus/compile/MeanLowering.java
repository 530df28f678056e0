package dev.ocellus.compile;

import dev.ocellus.codegen.Mean;
import dev.ocellus.graph.Op;
import dev.ocellus.plan.Slot;
import dev.ocellus.plan.Step;

/** The mean over some axes: over one group of neighbouring axes after another. */
final class MeanLowering implements Lowering<Op.Mean> {
  private static final int CHUNK = 64;

  @Override
  public void lower(Op.Mean op, Step step, Target target) {
    Slot input = step.inputs().get(0);
    int[] dims = input.shape().toArray();
    boolean[] reduced = new boolean[dims.length];
    for (int axis : step.inputs().get(1).constant().toInts()) {
      reduced[axis < 0 ? axis + dims.length : axis] = true;
    }
    Address out = target.address(step.output());
    Address x = target.address(input);
    int axis = nextReduced(reduced, 0);
    if (axis == dims.length) {
      Copies.gather(target, new int[] {product(dims, 0, axis)}, x, new int[] {1}, out);
    }
    while (axis < dims.length) {
      int end = axis;
      int count = 1;
      while (end < dims.length && reduced[end]) {
        count *= dims[end];
        dims[end++] = 1;
      }
      int next = nextReduced(reduced, end);
      Address to = next == dims.length ? out : target.scratch(product(dims, 0, dims.length));
      addMean(target, x, to, product(dims, 0, axis), count, product(dims, end, dims.length));
      x = to;
      axis = next;
    }
  }

  private static int nextReduced(boolean[] reduced, int from) {
    int axis = from;
    while (axis < reduced.length && !reduced[axis]) {
      axis++;
    }
    return axis;
  }

  private static int product(int[] dims, int from, int to) {
    int product = 1;
    for (int i = from; i < to; i++) {
      product *= dims[i];
    }
    return product;
  }

  /** [outer, reduced, run] to [outer, run]. */
  private static void addMean(
      Target target, Address x, Address out, int outer, int reduced, int run) {
    int units = outer * Products.chunks(run, CHUNK);
    if (units > 0) {
      target.add(
          Call.of(new Mean(), units)
              .set("x", x)
              .set("out", out)
              .set("reduced", reduced)
              .set("run", run * Float.BYTES)
              .set("chunk", CHUNK * Float.BYTES)
              .build());
    }
  }
}
