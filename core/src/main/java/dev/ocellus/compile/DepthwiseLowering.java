package dev.ocellus.compile;

import dev.ocellus.codegen.Depthwise;
import dev.ocellus.codegen.Depthwise3x3;
import dev.ocellus.codegen.Epilogue;
import dev.ocellus.codegen.GeneratedKernel;
import dev.ocellus.codegen.RepeatChannels;
import dev.ocellus.graph.Op;
import dev.ocellus.graph.Window;
import dev.ocellus.plan.Slot;
import dev.ocellus.plan.Step;
import dev.ocellus.tensor.Shape;

/**
 * Convolution of each channel by itself; with a multiplier, of channels that are repeated first.
 */
final class DepthwiseLowering implements Lowering<Op.DepthwiseConv2D> {
  /** Channels of a unit: two cache lines. */
  private static final int CHUNK = 32;

  @Override
  public void lower(Op.DepthwiseConv2D op, Step step, Target target) {
    Slot weights = step.inputs().get(1);
    int kernelH = weights.shape().dim(0);
    int kernelW = weights.shape().dim(1);
    Shape x = step.inputs().get(0).shape();
    Shape out = step.output().shape();
    int channels = out.dim(3);
    Window window = op.window();
    int left = window.horizontal(x.dim(2), kernelW).before();
    int reach = (kernelW - 1) * window.dilationW();
    int innerFrom = Math.min(out.dim(2), ceilDiv(left, window.strideW()));
    int innerTo = Math.min(out.dim(2), (x.dim(2) - 1 - reach + left) / window.strideW() + 1);
    boolean fits = x.dim(2) - 1 - reach + left >= 0;
    Products.Sums sums =
        Products.Sums.of(step, op.biased(), op.activation(), false, channels, target);
    target.add(
        Call.of(
                kernel(window, kernelH, kernelW, sums.epilogue(), channels % Depthwise.LANES),
                out.dim(0) * out.dim(1) * ceilDiv(channels, CHUNK))
            .set("x", repeated(step.inputs().get(0), weights.shape().dim(3), target))
            .set("weights", target.rows(weights, kernelH * kernelW, channels, Depthwise.LANES))
            .set("bias", sums.bias())
            .set("slope", Products.orZero(sums.slope()))
            .set("zeros", target.constants().zeros(Depthwise.LANES))
            .set("out", target.address(step.output()))
            .set("height", x.dim(1))
            .set("width", x.dim(2))
            .set("channels", channels)
            .set("out_height", out.dim(1))
            .set("out_width", out.dim(2))
            .set("kernel_h", kernelH)
            .set("kernel_w", kernelW)
            .set("stride_h", window.strideH())
            .set("stride_w", window.strideW())
            .set("dilation_h", window.dilationH())
            .set("dilation_w", window.dilationW())
            .set("top", window.vertical(x.dim(1), kernelH).before())
            .set("left", left)
            .set("inner_from", innerFrom)
            .set("inner_to", fits ? innerTo : 0)
            .set("channel_chunk", CHUNK)
            .build());
  }

  private static GeneratedKernel kernel(
      Window window, int kernelH, int kernelW, Epilogue epilogue, int tail) {
    boolean fast = kernelH == 3 && kernelW == 3 && window.strideW() <= 2 && window.dilationW() == 1;
    return fast
        ? new Depthwise3x3(epilogue, window.strideW(), tail)
        : new Depthwise(epilogue, tail);
  }

  /** The input with each channel as often as the multiplier says. */
  private static Address repeated(Slot x, int multiplier, Target target) {
    Address from = target.address(x);
    if (multiplier == 1) {
      return from;
    }
    int size = x.shape().size();
    Address to = target.scratch(Math.multiplyExact(size, multiplier));
    target.add(
        Call.of(new RepeatChannels(), size)
            .set("x", from)
            .set("out", to)
            .set("times", multiplier)
            .build());
    return to;
  }

  private static int ceilDiv(int x, int y) {
    return (x + y - 1) / y;
  }
}
