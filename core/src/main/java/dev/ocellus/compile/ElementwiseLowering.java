package dev.ocellus.compile;

import dev.ocellus.codegen.ElementwiseFunction;
import dev.ocellus.graph.Op;
import dev.ocellus.plan.Slot;
import dev.ocellus.plan.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Operations that are a function of an element of each input. */
record ElementwiseLowering<O extends Op>(Function<O, ElementwiseFunction> function)
    implements Lowering<O> {
  static <O extends Op> ElementwiseLowering<O> of(ElementwiseFunction function) {
    return new ElementwiseLowering<>(op -> function);
  }

  @Override
  public void lower(O op, Step step, Target target) {
    List<Elements.Operand> operands = new ArrayList<>();
    for (Slot input : step.inputs()) {
      operands.add(Elements.Operand.of(input, target));
    }
    Slot output = step.output();
    Elements.add(target, function.apply(op), operands, output.shape(), target.address(output));
  }
}
