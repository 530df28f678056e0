package dev.ocellus.compile;

import dev.ocellus.codegen.PadRows;
import dev.ocellus.graph.Padding;
import dev.ocellus.graph.Window;
import dev.ocellus.plan.Slot;
import dev.ocellus.tensor.Shape;

/**
 * A picture with zeros around it, so that no window reaches beyond it.
 *
 * @param height with the zeros
 * @param width with the zeros
 */
record Padded(Address address, int height, int width) {

  /**
   * The input of a sliding window; copied into scratch space only where there is padding.
   *
   * @param x [n, h, w, c]
   * @param out [n, h, w, c] of the output
   */
  static Padded around(Slot x, Window window, int kernelH, int kernelW, Shape out, Target target) {
    int height = x.shape().dim(1);
    int width = x.shape().dim(2);
    Padding.Span rows = window.vertical(height, kernelH);
    Padding.Span columns = window.horizontal(width, kernelW);
    int reachH = reach(out.dim(1), window.strideH(), kernelH, window.dilationH());
    int reachW = reach(out.dim(2), window.strideW(), kernelW, window.dilationW());
    int paddedH = Math.max(height + rows.before(), reachH);
    int paddedW = Math.max(width + columns.before(), reachW);
    if (paddedH == height && paddedW == width) {
      return new Padded(target.address(x), height, width);
    }
    int images = x.shape().dim(0);
    int channels = x.shape().dim(3);
    int size = Math.multiplyExact(Math.multiplyExact(images * paddedH, paddedW), channels);
    Address to = target.scratch(size);
    int right = paddedW - width - columns.before();
    target.add(
        Call.of(new PadRows(), images * paddedH)
            .set("x", target.address(x))
            .set("out", to)
            .set("height", height)
            .set("padded_height", paddedH)
            .set("top", rows.before())
            .set("row", width * channels * Float.BYTES)
            .set("left", columns.before() * channels * Float.BYTES)
            .set("right", right * channels * Float.BYTES)
            .build());
    return new Padded(to, paddedH, paddedW);
  }

  /** How far windows reach, from the first one's beginning. */
  private static int reach(int windows, int stride, int kernel, int dilation) {
    return (windows - 1) * stride + (kernel - 1) * dilation + 1;
  }
}
