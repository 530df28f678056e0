package dev.ocellus.kernel;

import static dev.ocellus.kernel.Inputs.require;

import dev.ocellus.graph.Op;
import dev.ocellus.graph.Padding;
import dev.ocellus.graph.Window;
import dev.ocellus.tensor.Shape;
import java.util.Arrays;

/**
 * Average and greatest value of each window; what is padding does not count, nor in MaxPool what is
 * no number (NaN).
 */
final class PoolKernel implements Kernel<Op.Pool> {
  @Override
  public Value result(Op.Pool op, Inputs inputs) {
    inputs.expectCount(1);
    inputs.expectRank(0, 4, "its input");
    require(
        op.window().padding().kind() != Padding.Kind.EXPLICIT,
        "padding EXPLICIT is not supported for pooling; supported: SAME, VALID");
    require(
        op.window().dilationH() == 1 && op.window().dilationW() == 1,
        "dilations are not supported for pooling");
    Shape x = inputs.shape(0);
    Padding.Span rows = op.window().vertical(x.dim(1), op.kernelH());
    Padding.Span columns = op.window().horizontal(x.dim(2), op.kernelW());
    return Value.unknown(inputs.type(0), x.dim(0), rows.out(), columns.out(), x.dim(3));
  }

  @Override
  public void run(Op.Pool op, Inputs inputs, Value output) {
    Window window = op.window();
    Shape x = inputs.shape(0);
    Shape out = output.shape();
    int top = window.vertical(x.dim(1), op.kernelH()).before();
    int left = window.horizontal(x.dim(2), op.kernelW()).before();
    int at = 0;
    for (int n = 0; n < out.dim(0); n++) {
      for (int oy = 0; oy < out.dim(1); oy++) {
        int y = oy * window.strideH() - top;
        int fromY = Math.max(0, y);
        int toY = Math.min(x.dim(1), y + op.kernelH());
        for (int ox = 0; ox < out.dim(2); ox++) {
          int column = ox * window.strideW() - left;
          int fromX = Math.max(0, column);
          int toX = Math.min(x.dim(2), column + op.kernelW());
          int row = n * x.dim(1) + fromY;
          pixel(op, inputs.get(0), row, toY - fromY, fromX, toX, output, at);
          at += out.dim(3);
        }
      }
    }
  }

  private static void pixel(
      Op.Pool op, Value x, int row, int rows, int fromX, int toX, Value output, int at) {
    boolean max = op.kind() == Op.Pool.Kind.MAX;
    int width = x.shape().dim(2);
    int channels = x.shape().dim(3);
    float[] in = x.data();
    float[] out = output.data();
    int outAt = output.offset() + at;
    Arrays.fill(out, outAt, outAt + channels, max ? Float.NEGATIVE_INFINITY : 0);
    for (int r = row; r < row + rows; r++) {
      for (int column = fromX; column < toX; column++) {
        int inAt = x.offset() + (r * width + column) * channels;
        for (int c = 0; c < channels; c++) {
          float value = in[inAt + c];
          if (!max) {
            out[outAt + c] += value;
          } else if (value > out[outAt + c]) {
            out[outAt + c] = value;
          }
        }
      }
    }
    if (!max) {
      int count = rows * (toX - fromX);
      for (int c = 0; c < channels; c++) {
        out[outAt + c] /= count;
      }
    }
  }
}
