package dev.ocellus.kernel;

import dev.ocellus.graph.Op;
import dev.ocellus.graph.Window;
import dev.ocellus.tensor.Shape;

/** Convolution of each channel by itself, with weights [kh, kw, channels, multiplier]. */
final class DepthwiseKernel implements Kernel<Op.DepthwiseConv2D> {
  @Override
  public Value result(Op.DepthwiseConv2D op, Inputs inputs) {
    Shape w = ConvolutionShapes.weights(inputs);
    return ConvolutionShapes.result(
        inputs, op.window(), op.biased(), op.activation(), w.dim(2) * w.dim(3));
  }

  @Override
  public void run(Op.DepthwiseConv2D op, Inputs inputs, Value output) {
    Window window = op.window();
    Value x = inputs.get(0);
    Value w = inputs.get(1);
    int height = x.shape().dim(1);
    int width = x.shape().dim(2);
    int channels = x.shape().dim(3);
    int kernelH = w.shape().dim(0);
    int kernelW = w.shape().dim(1);
    int multiplier = w.shape().dim(3);
    int top = window.vertical(height, kernelH).before();
    int left = window.horizontal(width, kernelW).before();
    Value slope = Activations.slope(inputs, op.biased(), op.activation());
    Shape out = output.shape();
    int at = 0;
    for (int n = 0; n < out.dim(0); n++) {
      for (int oy = 0; oy < out.dim(1); oy++) {
        for (int ox = 0; ox < out.dim(2); ox++) {
          Activations.start(inputs, op.biased(), output, at, out.dim(3));
          for (int ky = 0; ky < kernelH; ky++) {
            int y = oy * window.strideH() - top + ky * window.dilationH();
            if (y < 0 || y >= height) {
              continue;
            }
            for (int kx = 0; kx < kernelW; kx++) {
              int column = ox * window.strideW() - left + kx * window.dilationW();
              if (column >= 0 && column < width) {
                int pixel = (n * height + y) * width + column;
                int tap = (ky * kernelW + kx) * channels * multiplier;
                tap(x, pixel * channels, w, tap, multiplier, output, at);
              }
            }
          }
          Activations.finish(op.activation(), slope, output, at, out.dim(3));
          at += out.dim(3);
        }
      }
    }
  }

  /** Adds one pixel's channels, each times its weight. */
  private static void tap(
      Value x, int pixel, Value w, int tap, int multiplier, Value output, int at) {
    float[] in = x.data();
    float[] weights = w.data();
    float[] out = output.data();
    int channels = x.shape().dim(3);
    int inAt = x.offset() + pixel;
    int weightAt = w.offset() + tap;
    int outAt = output.offset() + at;
    if (multiplier == 1) {
      for (int c = 0; c < channels; c++) {
        out[outAt + c] += in[inAt + c] * weights[weightAt + c];
      }
      return;
    }
    for (int i = 0; i < channels * multiplier; i++) {
      out[outAt + i] += in[inAt + i / multiplier] * weights[weightAt + i];
    }
  }
}
