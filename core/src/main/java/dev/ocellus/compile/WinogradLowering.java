package dev.ocellus.compile;

import dev.ocellus.codegen.Winograd;
import dev.ocellus.graph.Op;
import dev.ocellus.graph.Window;
import dev.ocellus.plan.Slot;
import dev.ocellus.plan.Step;
import dev.ocellus.tensor.Shape;

/** Convolutions of 3 x 3 with fewer products. */
final class WinogradLowering {
  /** Fewer channels or columns are not worth the transforms. */
  private static final int LEAST_CHANNELS = 8;

  /** How many threads can share the work; each part has its own scratch space. */
  private static final int PARTS = 32;

  private WinogradLowering() {}

  /** Whether a convolution is better computed this way, whatever the size of its input. */
  static boolean suits(Op.Conv2D op, Step step) {
    Slot weights = step.inputs().get(1);
    Shape shape = weights.shape();
    Window window = op.window();
    return weights.constant() != null
        && !op.residual()
        && shape.dim(0) == Winograd.KERNEL
        && shape.dim(1) == Winograd.KERNEL
        && shape.dim(2) >= LEAST_CHANNELS
        && shape.dim(3) >= LEAST_CHANNELS
        && window.strideH() == 1
        && window.strideW() == 1
        && window.dilationH() == 1
        && window.dilationW() == 1;
  }

  /**
   * Adds the call.
   *
   * @return where its units raise their flags
   */
  static Flags lower(Step step, Padded input, Products.Sums sums, Target target) {
    Slot weights = step.inputs().get(1);
    int channels = weights.shape().dim(2);
    int columns = weights.shape().dim(3);
    Shape out = step.output().shape();
    int high = Products.chunks(out.dim(1), Winograd.OUTPUTS);
    int wide = Products.chunks(out.dim(2), Winograd.OUTPUTS);
    boolean hasTiles = out.dim(1) >= Winograd.OUTPUTS && out.dim(2) >= Winograd.OUTPUTS;
    int tiles = hasTiles ? Math.multiplyExact(out.dim(0) * high, wide) : 0;
    int rounds = Products.chunks(Products.chunks(tiles, Winograd.TILES), PARTS);
    int chunk = Math.max(1, rounds) * Winograd.TILES;
    int units = Math.max(1, Products.chunks(tiles, chunk));
    int row = input.width() * channels * Float.BYTES;
    Flags flags = new Flags(target.scratch(units), units, !hasTiles);
    target.add(
        Call.of(new Winograd(sums.epilogue(), channels, columns), units)
            .set("x", input.address())
            .set("weights", target.constants().winograd(weights.constant(), channels, columns))
            .set("bias", sums.bias())
            .set("slope", Products.orZero(sums.slope()))
            .set("out", target.address(step.output()))
            .set("tiles", tiles)
            .set("tile_chunk", chunk)
            .set("tiles_wide", wide)
            .set("tiles_high", high)
            .set("out_width", out.dim(2))
            .set("out_height", out.dim(1))
            .set("row_step", row)
            .set("image_step", Math.multiplyExact(input.height(), row))
            .set(
                "scratch",
                target.scratch(Math.multiplyExact(units, Winograd.scratch(channels, columns))))
            .set("flags", flags.address())
            .build());
    return flags;
  }
}
