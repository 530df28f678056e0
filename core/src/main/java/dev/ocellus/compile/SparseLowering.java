package dev.ocellus.compile;

import dev.ocellus.codegen.Convolution;
import dev.ocellus.codegen.Nonzeros;
import dev.ocellus.codegen.SparseConvolution;
import dev.ocellus.graph.Op;
import dev.ocellus.graph.Window;
import dev.ocellus.plan.Slot;
import dev.ocellus.plan.Step;
import dev.ocellus.tensor.Shape;
import dev.ocellus.tensor.Tensor;

/**
 * Convolutions of 1 x 1 without the products with the zeros that ReLU left. Pooling leaves few; but
 * the last layer, where reading weights is all the time, reads them in several places at once here.
 */
final class SparseLowering {
  /** With fewer columns, listing what is not zero takes as long as multiplying with it. */
  private static final int LEAST_COLUMNS = 16;

  private static final int LANES = 4;

  private static final Tensor MOVES = vector(Nonzeros.moves());

  private SparseLowering() {}

  private static Tensor vector(float[] values) {
    return Tensor.of(Shape.of(values.length), values);
  }

  /** Whether a convolution is better computed this way, whatever the size of its input. */
  static boolean suits(Op.Conv2D op, Step step) {
    Slot weights = step.inputs().get(1);
    Shape shape = weights.shape();
    Window window = op.window();
    return step.inputs().get(0).rectified()
        && weights.constant() != null
        && shape.dim(0) == 1
        && shape.dim(1) == 1
        && shape.dim(2) % LANES == 0
        && shape.dim(3) >= LEAST_COLUMNS
        && window.strideH() == 1
        && window.strideW() == 1;
  }

  /** Adds the calls. */
  static void lower(
      Step step, Address x, Products.Weights weights, Products.Sums sums, Target target) {
    int channels = weights.k();
    int columns = weights.columns();
    int pixels = step.output().shape().size() / columns;
    int pairs = Products.chunks(pixels, SparseConvolution.PIXELS);
    int blocks = Constants.wholeBlocks(columns) / Convolution.COLUMNS;
    int tileBlocks =
        Products.chunks(blocks, Products.chunks(blocks, SparseConvolution.MOST_BLOCKS));
    int tiles = Products.chunks(blocks, tileBlocks);
    int pairChunk = Products.chunks(pairs, Products.chunks(Products.LEAST_UNITS, tiles));
    Address lists = target.scratch(Math.multiplyExact(pairs, 1 + channels));
    Constants constants = target.constants();
    target.add(
        Call.of(new Nonzeros(), pairs)
            .set("x", x)
            .set("out", lists)
            .set("pixels", pixels)
            .set("channels", channels)
            .set("all", Constants.nonfinite(weights.packed(), channels, columns))
            .set("moves", constants.raw(MOVES))
            .build());
    target.add(
        Call.of(
                SparseConvolution.of(sums.epilogue(), sums.residual() != null, columns),
                Math.multiplyExact(Products.chunks(pairs, pairChunk), tiles))
            .set("x", x)
            .set("lists", lists)
            .set("weights", weights.packed())
            .set("bias", sums.bias())
            .set("slope", Products.orZero(sums.slope()))
            .set("residual", Products.orZero(sums.residual()))
            .set("out", target.address(step.output()))
            .set("pixels", pixels)
            .set("pair_chunk", pairChunk)
            .set("channels", channels)
            .set("columns", columns)
            .set("tile_blocks", tileBlocks)
            .build());
  }
}
