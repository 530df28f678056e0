package dev.ocellus.graph;

/**
 * How a window slides over height and width.
 *
 * @param strideH step downwards, at least 1
 * @param strideW step to the right, at least 1
 * @param dilationH distance between the kernel's rows, at least 1
 * @param dilationW distance between the kernel's columns, at least 1
 * @param padding what happens at the edges
 */
public record Window(int strideH, int strideW, int dilationH, int dilationW, Padding padding) {

  public static Window of(int stride, Padding padding) {
    return new Window(stride, stride, 1, 1, padding);
  }

  public Window withPadding(Padding to) {
    return new Window(strideH, strideW, dilationH, dilationW, to);
  }

  /** Where a kernel of {@code kernelH} rows stands on an input of {@code height} rows. */
  public Padding.Span vertical(int height, int kernelH) {
    return padding.vertical(height, kernelH, strideH, dilationH);
  }

  /** Where a kernel of {@code kernelW} columns stands on an input of {@code width} columns. */
  public Padding.Span horizontal(int width, int kernelW) {
    return padding.horizontal(width, kernelW, strideW, dilationW);
  }
}
