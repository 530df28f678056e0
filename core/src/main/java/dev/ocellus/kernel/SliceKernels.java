package dev.ocellus.kernel;

import dev.ocellus.graph.Op;

/** Parts of a tensor. */
final class SliceKernels {
  private SliceKernels() {}

  /** Copies the places a selection names. */
  private static void copy(Selection selection, Value x, Value output) {
    int[] strides = Strides.of(x.shape().toArray());
    int start = selection.start(strides);
    Walk walk = new Walk(selection.counts(), selection.steps(strides));
    for (int i = 0; i < output.size(); i++) {
      output.set(i, x.get(start + walk.at()));
      walk.next();
    }
  }

  static final class Slice implements Kernel<Op.Slice> {
    @Override
    public Value result(Op.Slice op, Inputs inputs) {
      int[] counts = Selection.of(op, inputs).counts();
      return Value.unknown(inputs.type(0), counts);
    }

    @Override
    public void run(Op.Slice op, Inputs inputs, Value output) {
      copy(Selection.of(op, inputs), inputs.get(0), output);
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
      copy(Selection.of(op, inputs), inputs.get(0), output);
    }
  }
}
