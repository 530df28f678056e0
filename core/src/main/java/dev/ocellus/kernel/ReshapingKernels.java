package dev.ocellus.kernel;

import static dev.ocellus.kernel.Inputs.require;

import dev.ocellus.graph.Op;
import dev.ocellus.tensor.DataType;
import dev.ocellus.tensor.Shape;
import java.util.Arrays;

/** Operations that leave the elements as they are and change shape or type at most. */
final class ReshapingKernels {
  private ReshapingKernels() {}

  private abstract static class Reshaping<O extends Op> implements Kernel<O> {
    abstract int[] dims(O op, Inputs inputs);

    DataType type(O op, Inputs inputs) {
      return inputs.type(0);
    }

    @Override
    public Value result(O op, Inputs inputs) {
      int[] dims = dims(op, inputs);
      return Value.unknown(type(op, inputs), dims);
    }

    @Override
    public void run(O op, Inputs inputs, Value output) {
      Value x = inputs.get(0);
      System.arraycopy(x.data(), x.offset(), output.data(), output.offset(), x.size());
    }

    @Override
    public boolean isReshaping() {
      return true;
    }
  }

  static final class Identity extends Reshaping<Op.Identity> {
    @Override
    int[] dims(Op.Identity op, Inputs inputs) {
      inputs.expectCount(1);
      return inputs.shape(0).toArray();
    }
  }

  static final class Cast extends Reshaping<Op.Cast> {
    @Override
    int[] dims(Op.Cast op, Inputs inputs) {
      inputs.expectCount(1);
      return inputs.shape(0).toArray();
    }

    @Override
    DataType type(Op.Cast op, Inputs inputs) {
      return op.to();
    }
  }

  static final class Reshape extends Reshaping<Op.Reshape> {
    @Override
    int[] dims(Op.Reshape op, Inputs inputs) {
      inputs.expectCount(2);
      int[] dims = inputs.ints(1, "its new shape");
      String asked = Arrays.toString(dims);
      int size = inputs.get(0).size();
      int open = -1;
      long rest = 1;
      for (int i = 0; i < dims.length; i++) {
        if (dims[i] == -1 && open < 0) {
          open = i;
        } else {
          require(dims[i] >= 0, "its new shape " + asked + " is not possible");
          rest *= dims[i];
          require(rest <= Integer.MAX_VALUE, "its new shape " + asked + " is too large");
        }
      }
      if (open >= 0 && rest > 0) {
        dims[open] = (int) (size / rest);
        rest *= dims[open];
      }
      require(
          rest == size && (open < 0 || dims[open] >= 0),
          "an input of shape " + inputs.shape(0) + " cannot be given the shape " + asked);
      return dims;
    }
  }

  static final class Squeeze extends Reshaping<Op.Squeeze> {
    @Override
    int[] dims(Op.Squeeze op, Inputs inputs) {
      inputs.expectCount(1);
      Shape from = inputs.shape(0);
      boolean[] drop = new boolean[from.rank()];
      for (int axis : op.axes()) {
        drop[Inputs.axis(axis, from.rank())] = true;
      }
      int[] kept = new int[from.rank()];
      int rank = 0;
      for (int i = 0; i < drop.length; i++) {
        require(
            !drop[i] || from.dim(i) == 1, "axis " + i + " of the input " + from + " is not 1 long");
        if (!(drop[i] || (op.axes().isEmpty() && from.dim(i) == 1))) {
          kept[rank++] = from.dim(i);
        }
      }
      return Arrays.copyOf(kept, rank);
    }
  }

  static final class ExpandDims extends Reshaping<Op.ExpandDims> {
    @Override
    int[] dims(Op.ExpandDims op, Inputs inputs) {
      inputs.expectCount(2);
      int[] from = inputs.shape(0).toArray();
      int axis = Inputs.axis(inputs.integer(1, "its axis"), from.length + 1);
      int[] dims = new int[from.length + 1];
      System.arraycopy(from, 0, dims, 0, axis);
      dims[axis] = 1;
      System.arraycopy(from, axis, dims, axis + 1, from.length - axis);
      return dims;
    }
  }
}
