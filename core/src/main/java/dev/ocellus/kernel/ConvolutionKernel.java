package dev.ocellus.kernel;

import static dev.ocellus.kernel.Inputs.require;

import dev.ocellus.graph.Op;
import dev.ocellus.graph.Padding;
import dev.ocellus.graph.Window;
import dev.ocellus.tensor.DataType;
import dev.ocellus.tensor.Shape;

/**
 * Convolution over NHWC with weights HWIO. Without horizontal dilation the input values under one
 * row of the kernel are contiguous, so each kernel row is one product of a vector with a matrix.
 */
final class ConvolutionKernel implements Kernel<Op.Conv2D> {
  @Override
  public Value result(Op.Conv2D op, Inputs inputs) {
    inputs.expectAtLeast(2);
    inputs.expectRank(0, 4, "its input");
    inputs.expectRank(1, 4, "its weights");
    Shape x = inputs.shape(0);
    Shape w = inputs.shape(1);
    require(
        x.dim(3) == w.dim(2),
        "its input "
            + x
            + " has "
            + x.dim(3)
            + " channels, its weights "
            + w
            + " want "
            + w.dim(2));
    require(w.dim(0) > 0 && w.dim(1) > 0, "its weights " + w + " have no elements");
    Activations.check(inputs, op.biased(), op.activation(), w.dim(3));
    Padding.Span rows = op.window().vertical(x.dim(1), w.dim(0));
    Padding.Span columns = op.window().horizontal(x.dim(2), w.dim(1));
    return Value.unknown(DataType.FLOAT32, Shape.of(x.dim(0), rows.out(), columns.out(), w.dim(3)));
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
          for (int ox = 0; ox < out.dim(2); ox++) {
            pixel(n, oy * window.strideH() - top, ox * window.strideW() - left, at);
            at += filters;
          }
        }
      }
    }

    private void pixel(int n, int y0, int x0, int at) {
      Activations.start(inputs, op.biased(), output, at, filters);
      for (int ky = 0; ky < kernelH; ky++) {
        int y = y0 + ky * window.dilationH();
        if (y >= 0 && y < height) {
          kernelRow(((n * height) + y) * width, ky * kernelW, x0, at);
        }
      }
      Activations.finish(op.activation(), inputs, output, at, filters);
    }

    private void kernelRow(int inputRow, int weightRow, int x0, int at) {
      if (window.dilationW() == 1) {
        int first = Math.max(0, -x0);
        int end = Math.min(kernelW, width - x0);
        if (first < end) {
          segment(inputRow + x0 + first, weightRow + first, end - first, at);
        }
        return;
      }
      for (int kx = 0; kx < kernelW; kx++) {
        int column = x0 + kx * window.dilationW();
        if (column >= 0 && column < width) {
          segment(inputRow + column, weightRow + kx, 1, at);
        }
      }
    }

    private void segment(int inputPixel, int weightPixel, int pixels, int at) {
      accumulate(
          x.data(),
          x.offset() + inputPixel * channels,
          pixels * channels,
          w.data(),
          w.offset() + weightPixel * channels * filters,
          filters,
          output.data(),
          output.offset() + at);
    }
  }

  /** Adds the product of a vector of {@code rows} elements with a matrix [rows, columns] to out. */
  static void accumulate(
      float[] x, int xAt, int rows, float[] w, int wAt, int columns, float[] out, int outAt) {
    int k = 0;
    for (; k + 4 <= rows; k += 4) {
      float x0 = x[xAt + k];
      float x1 = x[xAt + k + 1];
      float x2 = x[xAt + k + 2];
      float x3 = x[xAt + k + 3];
      int w0 = wAt + k * columns;
      int w1 = w0 + columns;
      int w2 = w1 + columns;
      int w3 = w2 + columns;
      for (int j = 0; j < columns; j++) {
        out[outAt + j] += x0 * w[w0 + j] + x1 * w[w1 + j] + x2 * w[w2 + j] + x3 * w[w3 + j];
      }
    }
    for (; k < rows; k++) {
      float x0 = x[xAt + k];
      int w0 = wAt + k * columns;
      for (int j = 0; j < columns; j++) {
        out[outAt + j] += x0 * w[w0 + j];
      }
    }
  }
}
