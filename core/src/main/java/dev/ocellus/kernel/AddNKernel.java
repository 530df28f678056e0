package dev.ocellus.kernel;

import dev.ocellus.graph.Op;

/** The sum of any number of tensors of one shape. */
final class AddNKernel implements Kernel<Op.AddN> {
  @Override
  public Value result(Op.AddN op, Inputs inputs) {
    inputs.expectAtLeast(1);
    inputs.expectSameShapes();
    inputs.expectNoBytes();
    return Value.unknown(inputs.type(0), inputs.shape(0));
  }

  @Override
  public void run(Op.AddN op, Inputs inputs, Value output) {
    for (int i = 0; i < output.size(); i++) {
      float sum = 0;
      for (int j = 0; j < inputs.count(); j++) {
        sum += inputs.get(j).get(i);
      }
      output.set(i, sum);
    }
  }
}
