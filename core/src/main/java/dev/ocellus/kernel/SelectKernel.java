package dev.ocellus.kernel;

import dev.ocellus.graph.Op;

/** Elements of x where the condition holds, of y elsewhere. */
final class SelectKernel implements Kernel<Op.Select> {
  @Override
  public Value result(Op.Select op, Inputs inputs) {
    inputs.expectCount(3);
    inputs.expectSameShapes();
    return Value.unknown(inputs.type(1), inputs.shape(1));
  }

  @Override
  public void run(Op.Select op, Inputs inputs, Value output) {
    for (int i = 0; i < output.size(); i++) {
      output.set(i, inputs.get(inputs.get(0).get(i) != 0 ? 1 : 2).get(i));
    }
  }
}
