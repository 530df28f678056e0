package dev.ocellus.kernel;

import dev.ocellus.graph.Op;
import dev.ocellus.tensor.Tensor;

/** The input's extents, as a vector of whole numbers. */
final class ShapeKernel implements Kernel<Op.ShapeOf> {
  @Override
  public Value result(Op.ShapeOf op, Inputs inputs) {
    inputs.expectCount(1);
    return Value.of(Tensor.ints(inputs.shape(0).toArray()));
  }

  @Override
  public void run(Op.ShapeOf op, Inputs inputs, Value output) {
    for (int i = 0; i < output.size(); i++) {
      output.set(i, inputs.shape(0).dim(i));
    }
  }
}
