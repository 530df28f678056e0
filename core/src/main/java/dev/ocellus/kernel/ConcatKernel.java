package dev.ocellus.kernel;

import static dev.ocellus.kernel.Inputs.require;

import dev.ocellus.graph.Op;
import dev.ocellus.tensor.Shape;

/** Tensors one after another along an axis; the axis is the last input. */
final class ConcatKernel implements Kernel<Op.Concat> {
  @Override
  public Value result(Op.Concat op, Inputs inputs) {
    inputs.expectAtLeast(2);
    int[] dims = inputs.shape(0).toArray();
    int axis = axis(inputs);
    long extent = 0;
    for (int i = 0; i < inputs.count() - 1; i++) {
      Shape shape = inputs.shape(i);
      require(shape.rank() == dims.length, "its inputs have different numbers of axes");
      for (int d = 0; d < dims.length; d++) {
        require(
            d == axis || shape.dim(d) == dims[d],
            () ->
                "inputs of "
                    + inputs.shape(0)
                    + " and "
                    + shape
                    + " do not fit along axis "
                    + axis);
      }
      extent += shape.dim(axis);
    }
    require(extent <= Integer.MAX_VALUE, "its inputs are too large together");
    dims[axis] = (int) extent;
    return Value.unknown(inputs.type(0), dims);
  }

  private static int axis(Inputs inputs) {
    int axis = inputs.integer(inputs.count() - 1, "its axis");
    return Inputs.axis(axis, inputs.shape(0).rank());
  }

  @Override
  public void run(Op.Concat op, Inputs inputs, Value output) {
    int axis = axis(inputs);
    Copy.interleave(inputs, inputs.count() - 1, axis, output);
  }
}
