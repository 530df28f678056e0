package dev.ocellus.compile;

import dev.ocellus.graph.Op;
import dev.ocellus.plan.Slot;
import dev.ocellus.plan.Step;
import java.util.List;

/** Tensors one after another along an axis, old or new. */
final class ConcatLowering {
  private ConcatLowering() {}

  static void lower(Op.Concat op, Step step, Target target) {
    int last = step.inputs().size() - 1;
    int axis = step.inputs().get(last).constant().toInts()[0];
    interleave(step.inputs().subList(0, last), axis, step.output(), target);
  }

  static void lower(Op.Pack op, Step step, Target target) {
    interleave(step.inputs(), op.axis(), step.output(), target);
  }

  private static void interleave(List<Slot> inputs, int axis, Slot output, Target target) {
    int rank = output.shape().rank();
    int outer = 1;
    for (int i = 0; i < (axis < 0 ? axis + rank : axis); i++) {
      outer *= output.shape().dim(i);
    }
    int[] outStrides = {output.shape().size() / outer, 1};
    Address to = target.address(output);
    for (Slot input : inputs) {
      int block = input.shape().size() / outer;
      if (block > 0) {
        int[] dims = {outer, block};
        Copies.add(target, dims, target.address(input), new int[] {block, 1}, to, outStrides);
        to = to.plus(block * Float.BYTES);
      }
    }
  }
}
