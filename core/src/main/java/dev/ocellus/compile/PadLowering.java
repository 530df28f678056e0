package dev.ocellus.compile;

import dev.ocellus.graph.Op;
import dev.ocellus.kernel.Strides;
import dev.ocellus.plan.Slot;
import dev.ocellus.plan.Step;

/** Zeros, and then the tensor amid them. */
final class PadLowering implements Lowering<Op.Pad> {
  @Override
  public void lower(Op.Pad op, Step step, Target target) {
    Slot input = step.inputs().get(0);
    Slot output = step.output();
    int[] paddings = step.inputs().get(1).constant().toInts();
    int[] strides = Strides.of(output.shape().toArray());
    int start = 0;
    for (int i = 0; i < strides.length; i++) {
      start += paddings[2 * i] * strides[i];
    }
    Address out = target.address(output);
    Copies.clear(target, out, output.shape().size());
    if (input.shape().size() > 0) {
      int[] dims = input.shape().toArray();
      Address to = out.plus(start * Float.BYTES);
      Copies.add(target, dims, target.address(input), Strides.of(dims), to, strides);
    }
  }
}
