package dev.ocellus.kernel;

import dev.ocellus.graph.Op;

/** (x - mean) / sqrt(variance + epsilon) * scale + offset, for each channel. */
final class BatchNormKernel implements Kernel<Op.FusedBatchNorm> {
  private static final String[] NAMES = {"its input", "scale", "offset", "mean", "variance"};

  @Override
  public Value result(Op.FusedBatchNorm op, Inputs inputs) {
    inputs.expectCount(5);
    inputs.expectRank(0, 4, NAMES[0]);
    for (int i = 1; i < 5; i++) {
      inputs.expectVector(i, inputs.shape(0).dim(3), NAMES[i]);
    }
    return Value.unknown(inputs.type(0), inputs.shape(0));
  }

  @Override
  public void run(Op.FusedBatchNorm op, Inputs inputs, Value output) {
    Value x = inputs.get(0);
    int channels = x.shape().dim(3);
    for (int c = 0; c < channels; c++) {
      float scale = scale(inputs.get(1).get(c), inputs.get(4).get(c), op.epsilon());
      float offset = inputs.get(2).get(c);
      float mean = inputs.get(3).get(c);
      for (int i = c; i < x.size(); i += channels) {
        output.set(i, (x.get(i) - mean) * scale + offset);
      }
    }
  }

  private static float scale(float scale, float variance, float epsilon) {
    return (float) (scale / Math.sqrt((double) variance + epsilon));
  }
}
