package dev.ocellus.kernel;

import static dev.ocellus.kernel.Inputs.require;

import dev.ocellus.graph.Op;
import java.util.Arrays;

/** Puts zeros around a tensor. */
final class PadKernel implements Kernel<Op.Pad> {
  @Override
  public Value result(Op.Pad op, Inputs inputs) {
    inputs.expectCount(2);
    int[] dims = inputs.shape(0).toArray();
    int[] paddings = inputs.ints(1, "its list of paddings");
    require(
        paddings.length == 2 * dims.length,
        "it has " + paddings.length + " paddings for " + dims.length + " axes; it needs two each");
    for (int i = 0; i < dims.length; i++) {
      int before = paddings[2 * i];
      int after = paddings[2 * i + 1];
      require(
          before >= 0 && after >= 0 && (long) dims[i] + before + after <= Integer.MAX_VALUE,
          "paddings " + before + " and " + after + " are not possible");
      dims[i] += before + after;
    }
    return Value.unknown(inputs.type(0), dims);
  }

  @Override
  public void run(Op.Pad op, Inputs inputs, Value output) {
    Value x = inputs.get(0);
    int[] paddings = inputs.ints(1, "its list of paddings");
    int[] strides = Strides.of(output.shape().toArray());
    int start = 0;
    for (int i = 0; i < strides.length; i++) {
      start += paddings[2 * i] * strides[i];
    }
    Arrays.fill(output.data(), output.offset(), output.offset() + output.size(), 0);
    Walk walk = new Walk(x.shape().toArray(), strides);
    for (int i = 0; i < x.size(); i++) {
      output.set(start + walk.at(), x.get(i));
      walk.next();
    }
  }
}
