package dev.ocellus.compile;

import dev.ocellus.graph.Op;
import dev.ocellus.kernel.Inputs;
import dev.ocellus.kernel.Selection;
import dev.ocellus.kernel.Strides;
import dev.ocellus.kernel.Value;
import dev.ocellus.plan.Slot;
import dev.ocellus.plan.Step;

/** Parts of a tensor. */
final class SliceLowering {
  private SliceLowering() {}

  static void lower(Op.Slice op, Step step, Target target) {
    copy(Selection.of(op, inputs(step)), step, target);
  }

  static void lower(Op.StridedSlice op, Step step, Target target) {
    copy(Selection.of(op, inputs(step)), step, target);
  }

  private static Inputs inputs(Step step) {
    return new Inputs(step.inputs().stream().map(SliceLowering::value).toList());
  }

  private static Value value(Slot slot) {
    return slot.constant() == null
        ? Value.unknown(slot.type(), slot.shape())
        : Value.of(slot.constant());
  }

  private static void copy(Selection selection, Step step, Target target) {
    Slot input = step.inputs().get(0);
    int[] strides = Strides.of(input.shape().toArray());
    Address from = target.address(input).plus(selection.start(strides) * Float.BYTES);
    Address to = target.address(step.output());
    Copies.gather(target, selection.counts(), from, selection.steps(strides), to);
  }
}
