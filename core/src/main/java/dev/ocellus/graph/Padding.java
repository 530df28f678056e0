package dev.ocellus.graph;

import dev.ocellus.model.ModelException;

/**
 * How a window that slides over height and width treats the edges, as TensorFlow defines it
 * (nn.ops, "Notes on padding").
 *
 * @param kind the rule
 * @param top rows of zeros above; for {@link Kind#EXPLICIT} only, like the others
 */
public record Padding(Kind kind, int top, int bottom, int left, int right) {

  /** The rules TensorFlow knows. */
  public enum Kind {
    SAME,
    VALID,
    EXPLICIT
  }

  public static final Padding SAME = new Padding(Kind.SAME, 0, 0, 0, 0);
  public static final Padding VALID = new Padding(Kind.VALID, 0, 0, 0, 0);

  public static Padding explicit(int top, int bottom, int left, int right) {
    return new Padding(Kind.EXPLICIT, top, bottom, left, right);
  }

  /**
   * Where windows stand along one axis.
   *
   * @param out the number of windows
   * @param before how far the first window reaches beyond the start
   */
  public record Span(int out, int before) {}

  Span vertical(int in, int kernel, int stride, int dilation) {
    return span(in, kernel, stride, dilation, top, bottom);
  }

  Span horizontal(int in, int kernel, int stride, int dilation) {
    return span(in, kernel, stride, dilation, left, right);
  }

  private Span span(int in, int kernel, int stride, int dilation, int before, int after) {
    long reach = (kernel - 1L) * dilation + 1;
    long padded = (long) in + before + after;
    if (padded + reach > Integer.MAX_VALUE) {
      throw new ModelException(
          "a window of " + reach + " over an input of " + padded + " is too large");
    }
    if (kind == Kind.SAME) {
      int out = (int) ((in + stride - 1L) / stride);
      long missing = Math.max(0, (out - 1L) * stride + reach - in);
      return new Span(out, (int) (missing / 2));
    }
    if (padded < reach) {
      throw new ModelException(
          "a window of " + reach + " does not fit into an input of " + padded + " (" + kind + ")");
    }
    return new Span((int) ((padded - reach) / stride + 1), before);
  }
}
