package dev.ocellus.kernel;

import static dev.ocellus.kernel.Inputs.require;

import dev.ocellus.graph.Op;
import dev.ocellus.tensor.Shape;

/** Parts of a tensor. */
final class SliceKernels {
  private SliceKernels() {}

  /** Copies the places a selection names. */
  private static void copy(Selection selection, Value x, Value output) {
    int[] xStrides = Strides.of(x.shape().toArray());
    int[] steps = new int[xStrides.length];
    int start = 0;
    for (int i = 0; i < steps.length; i++) {
      steps[i] = selection.step(i) * xStrides[i];
      start += selection.begin(i) * xStrides[i];
    }
    Walk walk = new Walk(selection.counts(), steps);
    for (int i = 0; i < output.size(); i++) {
      output.set(i, x.get(start + walk.at()));
      walk.next();
    }
  }

  static final class Slice implements Kernel<Op.Slice> {
    @Override
    public Value result(Op.Slice op, Inputs inputs) {
      int[] counts = selection(inputs).counts();
      return Value.unknown(inputs.type(0), counts);
    }

    @Override
    public void run(Op.Slice op, Inputs inputs, Value output) {
      copy(selection(inputs), inputs.get(0), output);
    }

    private static Selection selection(Inputs inputs) {
      inputs.expectCount(3);
      int[] begin = inputs.ints(1, "its begin");
      int[] size = inputs.ints(2, "its size");
      Shape x = inputs.shape(0);
      require(
          begin.length == x.rank() && size.length == x.rank(),
          "its begin and size must have one number for each axis of " + x);
      Selection selection = new Selection(x.rank());
      for (int i = 0; i < begin.length; i++) {
        int count = size[i] == -1 ? x.dim(i) - begin[i] : size[i];
        require(
            begin[i] >= 0 && count >= 0 && (long) begin[i] + count <= x.dim(i),
            "begin " + begin[i] + " and size " + size[i] + " leave axis " + i + " of " + x);
        selection.take(i, begin[i], 1, count);
      }
      return selection;
    }
  }

  static final class StridedSlice implements Kernel<Op.StridedSlice> {
    @Override
    public Value result(Op.StridedSlice op, Inputs inputs) {
      int[] dims = new StridedSelection(op, inputs).dims();
      return Value.unknown(inputs.type(0), dims);
    }

    @Override
    public void run(Op.StridedSlice op, Inputs inputs, Value output) {
      copy(new StridedSelection(op, inputs).selection(), inputs.get(0), output);
    }
  }
}
