package dev.ocellus.kernel;

import dev.ocellus.graph.Op;
import dev.ocellus.graph.Window;
import dev.ocellus.tensor.Shape;

/**
 * Convolution over NHWC with weights HWIO. Without horizontal dilation the input values under one
 * row of the kernel are contiguous, so each kernel row is one product of a vector with a matrix.
 */
final class ConvolutionKernel implements Kernel<Op.Conv2D> {
  @Override
  public Value result(Op.Conv2D op, Inputs inputs) {
    Shape w = ConvolutionShapes.weights(inputs);
    return op.residual()
        ? ConvolutionShapes.residualResult(
            inputs, op.window(), op.biased(), op.activation(), w.dim(3))
        : ConvolutionShapes.result(inputs, op.window(), op.biased(), op.activation(), w.dim(3));
  }

  @Override
  public void run(Op.Conv2D op, Inputs inputs, Value output) {
    new Run(op, inputs, output).all();
  }

  /** One convolution at work. */
  private static final class Run {
    private final Op.Conv2D op;
    private final Window window;
    private final Inputs inputs;
    private final Value output;
    private final Value x;
    private final Value w;
    private final Value slope;
    private final Value residual;
    private final int height;
    private final int width;
    private final int channels;
    private final int kernelW;
    private final int kernelH;
    private final int filters;
    private final int top;
    private final int left;

    Run(Op.Conv2D op, Inputs inputs, Value output) {
      this.op = op;
      this.window = op.window();
      this.inputs = inputs;
      this.output = output;
      x = inputs.get(0);
      w = inputs.get(1);
      slope = Activations.slope(inputs, op.biased(), op.activation());
      residual = op.residual() ? inputs.get(inputs.count() - 1) : null;
      height = x.shape().dim(1);
      width = x.shape().dim(2);
      channels = x.shape().dim(3);
      kernelH = w.shape().dim(0);
      kernelW = w.shape().dim(1);
      filters = w.shape().dim(3);
      top = window.vertical(height, kernelH).before();
      left = window.horizontal(width, kernelW).before();
    }

    void all() {
      Shape out = output.shape();
      int at = 0;
      for (int n = 0; n < out.dim(0); n++) {
        for (int oy = 0; oy < out.dim(1); oy++) {
          row(n, oy * window.strideH() - top, out.dim(2), at);
          at += out.dim(2) * filters;
        }
      }
    }

    private void row(int n, int y0, int pixels, int at) {
      for (int ox = 0; ox < pixels; ) {
        int x0 = ox * window.strideW() - left;
        int count = isBlock(ox, x0, pixels) ? Products.BLOCK : 1;
        pixels(n, y0, x0, count, at + ox * filters);
        ox += count;
      }
    }

    /** Whether four pixels from here on have their windows wholly inside the input's columns. */
    private boolean isBlock(int ox, int x0, int pixels) {
      int last = x0 + (Products.BLOCK - 1) * window.strideW() + (kernelW - 1) * window.dilationW();
      return ox + Products.BLOCK <= pixels && x0 >= 0 && last < width;
    }

    private void pixels(int n, int y0, int x0, int count, int at) {
      for (int p = 0; p < count; p++) {
        Activations.start(inputs, op.biased(), output, at + p * filters, filters);
      }
      for (int ky = 0; ky < kernelH; ky++) {
        int y = y0 + ky * window.dilationH();
        if (y >= 0 && y < height) {
          kernelRow((n * height + y) * width, ky * kernelW, x0, count, at);
        }
      }
      for (int p = 0; p < count; p++) {
        if (residual != null) {
          Activations.add(residual, output, at + p * filters, filters);
        }
        Activations.finish(op.activation(), slope, output, at + p * filters, filters);
      }
    }

    private void kernelRow(int inputRow, int weightRow, int x0, int count, int at) {
      if (window.dilationW() == 1) {
        int first = Math.max(0, -x0);
        int end = Math.min(kernelW, width - x0);
        if (first < end) {
          segment(inputRow + x0 + first, weightRow + first, end - first, count, at);
        }
        return;
      }
      for (int kx = 0; kx < kernelW; kx++) {
        int column = x0 + kx * window.dilationW();
        if (column >= 0 && column < width) {
          segment(inputRow + column, weightRow + kx, 1, count, at);
        }
      }
    }

    private void segment(int inputPixel, int weightPixel, int pixels, int count, int at) {
      int xAt = x.offset() + inputPixel * channels;
      int wAt = w.offset() + weightPixel * channels * filters;
      int rows = pixels * channels;
      int outAt = output.offset() + at;
      if (count == Products.BLOCK) {
        int step = window.strideW() * channels;
        Products.add4(x.data(), xAt, step, rows, w.data(), wAt, filters, output.data(), outAt);
      } else {
        Products.add(x.data(), xAt, rows, w.data(), wAt, filters, output.data(), outAt);
      }
    }
  }
}
