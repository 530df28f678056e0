package dev.ocellus.compile;

import dev.ocellus.codegen.ElementwiseFunction;
import dev.ocellus.graph.Op;
import dev.ocellus.plan.Slot;
import dev.ocellus.plan.Step;
import java.util.List;

/** The sum of any number of tensors, begun with 0: one after another is added to the output. */
final class AddNLowering implements Lowering<Op.AddN> {
  @Override
  public void lower(Op.AddN op, Step step, Target target) {
    Elements.Operand sum = Elements.Operand.of(0, target);
    for (Slot input : step.inputs()) {
      List<Elements.Operand> operands = List.of(sum, Elements.Operand.of(input, target));
      Elements.Operand next = Elements.Operand.of(step.output(), target);
      Elements.add(target, ElementwiseFunction.ADD, operands, next.shape(), next.address());
      sum = next;
    }
  }
}
