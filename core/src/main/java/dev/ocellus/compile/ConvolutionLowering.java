package dev.ocellus.compile;

import dev.ocellus.graph.Op;
import dev.ocellus.graph.Window;
import dev.ocellus.plan.Slot;
import dev.ocellus.plan.Step;
import dev.ocellus.tensor.Shape;

/** Convolution; an input that is padded is first copied with the zeros around it. */
final class ConvolutionLowering implements Lowering<Op.Conv2D> {
  @Override
  public void lower(Op.Conv2D op, Step step, Target target) {
    Slot weights = step.inputs().get(1);
    int k = weights.shape().size() / weights.shape().dim(3);
    int columns = weights.shape().dim(3);
    Products.Sums sums =
        Products.Sums.of(step, op.biased(), op.activation(), op.residual(), columns, target);
    Windows windows = new Windows(op.window(), step, target);
    Products.Weights packed =
        new Products.Weights(target.columns(weights, k, columns, false), k, columns, windows.row());
    Address x = windows.input.address();
    if (SparseLowering.suits(op, step)) {
      SparseLowering.lower(step, x, packed, sums, target);
      return;
    }
    Flags flags =
        WinogradLowering.suits(op, step)
            ? WinogradLowering.lower(step, windows.input, sums, target)
            : Flags.NONE;
    target.add(windows.set(Products.call(target, step, x, packed, sums, flags)).build());
  }

  /** Where the windows are in the input. */
  private static final class Windows {
    private final Window window;
    private final int kernelH;
    private final int kernelW;
    private final int channels;
    private final Shape out;
    private final Padded input;

    Windows(Window window, Step step, Target target) {
      this.window = window;
      Shape weights = step.inputs().get(1).shape();
      kernelH = weights.dim(0);
      kernelW = weights.dim(1);
      channels = weights.dim(2);
      out = step.output().shape();
      input = Padded.around(step.inputs().get(0), window, kernelH, kernelW, out, target);
    }

    /** Floats of a kernel row of several pixels that is one segment, else 0. */
    int row() {
      return kernelW > 1 && window.dilationW() == 1 ? kernelW * channels : 0;
    }

    Call.Builder set(Call.Builder call) {
      int pixel = channels * Float.BYTES;
      int row = input.width() * pixel;
      int segments = window.dilationW() == 1 ? 1 : kernelW;
      int segment = kernelW / segments * channels;
      int segmentGap = segments == 1 ? 0 : (window.dilationW() - 1) * pixel;
      int covered = segments * (segment * Float.BYTES + segmentGap);
      boolean inOneRow = kernelH == 1 && kernelW == 1 && isDense();
      return call.set("out_width", inOneRow ? out.size() / out.dim(3) : out.dim(2))
          .set("out_height", inOneRow ? 1 : out.dim(1))
          .set("x_step", window.strideW() * pixel)
          .set("row_step", window.strideH() * row)
          .set("image_step", input.height() * row)
          .set("kernel_rows", kernelH)
          .set("kernel_gap", window.dilationH() * row - covered)
          .set("segments", segments)
          .set("segment_gap", segmentGap)
          .set("segment", segment);
    }

    private boolean isDense() {
      return window.strideH() == 1 && window.strideW() == 1;
    }
  }
}
