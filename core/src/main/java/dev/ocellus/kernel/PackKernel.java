package dev.ocellus.kernel;

import dev.ocellus.graph.Op;

/** Tensors of one shape one after another along a new axis. */
final class PackKernel implements Kernel<Op.Pack> {
  @Override
  public Value result(Op.Pack op, Inputs inputs) {
    inputs.expectAtLeast(1);
    inputs.expectSameShapes();
    int[] from = inputs.shape(0).toArray();
    int axis = Inputs.axis(op.axis(), from.length + 1);
    int[] dims = new int[from.length + 1];
    System.arraycopy(from, 0, dims, 0, axis);
    dims[axis] = inputs.count();
    System.arraycopy(from, axis, dims, axis + 1, from.length - axis);
    return Value.unknown(inputs.type(0), dims);
  }

  @Override
  public void run(Op.Pack op, Inputs inputs, Value output) {
    int axis = Inputs.axis(op.axis(), inputs.shape(0).rank() + 1);
    Copy.interleave(inputs, inputs.count(), axis, output);
  }
}
