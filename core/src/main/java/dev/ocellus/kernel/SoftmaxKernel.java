package dev.ocellus.kernel;

import static dev.ocellus.kernel.Inputs.require;

import dev.ocellus.graph.Op;

/**
 * exp(x) divided by its sum, along the last axis. In float32 all through, as TensorFlow does it:
 * probabilities near 1 then have the same ties, which decide what NMS keeps.
 */
final class SoftmaxKernel implements Kernel<Op.Softmax> {
  @Override
  public Value result(Op.Softmax op, Inputs inputs) {
    inputs.expectCount(1);
    Activations.requireFloat(inputs, 0);
    require(inputs.shape(0).rank() >= 1, "its input has no axis");
    return Value.unknown(inputs.type(0), inputs.shape(0));
  }

  @Override
  public void run(Op.Softmax op, Inputs inputs, Value output) {
    Value x = inputs.get(0);
    int classes = x.shape().dim(-1);
    for (int row = 0; row < x.size(); row += classes) {
      float greatest = Float.NEGATIVE_INFINITY;
      for (int i = row; i < row + classes; i++) {
        greatest = Math.max(greatest, x.get(i));
      }
      float sum = 0;
      for (int i = row; i < row + classes; i++) {
        float e = (float) Math.exp(x.get(i) - greatest);
        output.set(i, e);
        sum += e;
      }
      float inverse = 1 / sum;
      for (int i = row; i < row + classes; i++) {
        output.set(i, output.get(i) * inverse);
      }
    }
  }
}
