package dev.ocellus.kernel;

import dev.ocellus.graph.Op;
import java.util.Arrays;

/** The mean over some axes. */
final class MeanKernel implements Kernel<Op.Mean> {
  @Override
  public Value result(Op.Mean op, Inputs inputs) {
    inputs.expectCount(2);
    Activations.requireFloat(inputs, 0);
    boolean[] reduced = reduced(inputs);
    int[] dims = new int[reduced.length];
    int rank = 0;
    for (int i = 0; i < reduced.length; i++) {
      if (!reduced[i] || op.keepDims()) {
        dims[rank++] = reduced[i] ? 1 : inputs.shape(0).dim(i);
      }
    }
    return Value.unknown(inputs.type(0), Arrays.copyOf(dims, rank));
  }

  private static boolean[] reduced(Inputs inputs) {
    int rank = inputs.shape(0).rank();
    boolean[] reduced = new boolean[rank];
    for (int axis : inputs.ints(1, "its list of axes")) {
      reduced[Inputs.axis(axis, rank)] = true;
    }
    return reduced;
  }

  @Override
  public void run(Op.Mean op, Inputs inputs, Value output) {
    Value x = inputs.get(0);
    int[] dims = x.shape().toArray();
    int[] outStrides = Strides.ofKept(dims, reduced(inputs));
    double[] sums = new double[output.size()];
    Walk walk = new Walk(dims, outStrides);
    for (int i = 0; i < x.size(); i++) {
      sums[walk.at()] += x.get(i);
      walk.next();
    }
    double count = output.size() == 0 ? 1 : (double) x.size() / output.size();
    for (int i = 0; i < sums.length; i++) {
      output.set(i, (float) (sums[i] / count));
    }
  }
}
