package dev.ocellus.compile;

import dev.ocellus.codegen.Convolution;
import dev.ocellus.codegen.Epilogue;
import dev.ocellus.graph.Activation;
import dev.ocellus.plan.Slot;
import dev.ocellus.plan.Step;

/** What convolutions and matrix products have in common: weights, and what is done to the sums. */
final class Products {
  /** How much of the input a unit works on; it reads it anew for each block of columns. */
  private static final int INPUT_BYTES = 1 << 17;

  /** How much of the weights a unit works on, unless one block is more; it is read all the time. */
  private static final int WEIGHT_BYTES = 16 << 10;

  /** The fewest units worth having, so that threads can share them. */
  static final int LEAST_UNITS = 32;

  /** Units of a spare: nearly always they only look whether they are needed. */
  private static final int SPARE_UNITS = 4;

  private Products() {}

  /**
   * A matrix of weights, packed for convolution.
   *
   * @param k how many values under a window
   * @param row how many of them are of a kernel row, if that is one segment, else 0
   */
  record Weights(Address packed, int k, int columns, int row) {}

  /**
   * A call with all arguments set but those that say where windows are.
   *
   * @param flags if there are any, it computes only where one of them is raised
   */
  static Call.Builder call(
      Target target, Step step, Address x, Weights weights, Sums sums, Flags flags) {
    int columns = weights.columns();
    Slot output = step.output();
    int pixels = output.shape().size() / columns;
    int blocks = Constants.wholeBlocks(columns) / Convolution.COLUMNS;
    int depth = Math.max(1, weights.k());
    int blockBytes = Math.multiplyExact(depth, Convolution.COLUMNS * Float.BYTES);
    boolean spare = flags.count() > 0;
    boolean rests = spare && !flags.raised();
    int blockChunk = rests ? blocks : Math.min(blocks, Math.max(1, WEIGHT_BYTES / blockBytes));
    int blockChunks = chunks(blocks, blockChunk);
    int pixelChunk =
        rests
            ? wholeTiles(pixels, SPARE_UNITS)
            : pixelChunk(pixels, depth, chunks(LEAST_UNITS, blockChunks));
    Convolution kernel =
        Convolution.of(sums.epilogue(), sums.residual() != null, columns, weights.row());
    return Call.of(
            spare ? kernel.asSpare() : kernel,
            Math.multiplyExact(chunks(pixels, pixelChunk), blockChunks))
        .set("x", x)
        .set("weights", weights.packed())
        .set("bias", sums.bias())
        .set("slope", orZero(sums.slope()))
        .set("residual", orZero(sums.residual()))
        .set("out", target.address(output))
        .set("pixels", pixels)
        .set("pixel_chunk", pixelChunk)
        .set("columns", columns)
        .set("block_chunk", blockChunk)
        .set("flags", flags.address())
        .set("flag_count", flags.count());
  }

  /**
   * What becomes of the sums of products.
   *
   * @param slope for PReLU, else null
   * @param residual what is added, or null
   */
  record Sums(Address bias, Epilogue epilogue, Address slope, Address residual) {

    /** Reads the inputs that follow x and weights. */
    static Sums of(
        Step step,
        boolean biased,
        Activation activation,
        boolean residual,
        int columns,
        Target target) {
      int next = 2;
      Address bias =
          biased ? target.blocks(step.inputs().get(next++)) : target.constants().zeros(columns);
      Epilogue epilogue = Epilogue.valueOf(activation.name());
      Address slope = epilogue == Epilogue.PRELU ? target.blocks(step.inputs().get(next++)) : null;
      Address added = residual ? target.address(step.inputs().get(next)) : null;
      return new Sums(bias, epilogue, slope, added);
    }
  }

  /** An address, or 0 in place of null. */
  static Address orZero(Address address) {
    return address == null ? Address.fixed(0) : address;
  }

  /** Whole tiles, few enough that there are at least so many chunks. */
  private static int pixelChunk(int pixels, int k, int least) {
    int tile = Convolution.PIXELS;
    int fits = INPUT_BYTES / Float.BYTES / k / tile * tile;
    return Math.max(tile, Math.min(fits, wholeTiles(pixels, least)));
  }

  /** How many pixels a chunk of so many has, as whole tiles. */
  private static int wholeTiles(int pixels, int chunks) {
    return chunks(chunks(pixels, chunks), Convolution.PIXELS) * Convolution.PIXELS;
  }

  static int chunks(int count, int chunk) {
    return (count + chunk - 1) / chunk;
  }
}
