package dev.ocellus.codegen;

import dev.ocellus.wasm.FunctionBuilder;
import dev.ocellus.wasm.Local;
import dev.ocellus.wasm.MemArg;
import dev.ocellus.wasm.Opcode;
import java.util.ArrayList;
import java.util.List;

/**
 * A convolution of 1 x 1 whose input has many zeros, as ReLU leaves them: products with the
 * channels that {@link Nonzeros} did not list are left out. Tiles are pairs of pixels by up to
 * three blocks of eight columns (output channels), whose sums stay in registers.
 *
 * <p>Weights are packed by {@link PackColumns}. A unit is {@code pair_chunk} pairs by one tile of
 * columns, these running fastest.
 *
 * @param epilogue what is done to the sums
 * @param residual whether a tensor of the output's shape is added before that
 * @param tail how many columns the last block has if that is not eight, else 0
 */
public record SparseConvolution(Epilogue epilogue, boolean residual, int tail)
    implements GeneratedKernel {
  /** Pixels of a tile. */
  public static final int PIXELS = PixelPairs.PIXELS;

  /** The most blocks of a tile. */
  public static final int MOST_BLOCKS = 3;

  private static final int VECTORS = 2;
  private static final int BLOCK_BYTES = Convolution.COLUMNS * KernelWriter.FLOAT;

  private static final List<String> ARGUMENTS =
      List.of(
          "x", // [pixels][channels]
          "lists", // [pairs][1 + channels], by Nonzeros
          "weights",
          "bias",
          "slope", // 0 where there is none
          "residual", // 0 where there is none
          "out", // [pixels][columns]
          "pixels", // in all
          "pair_chunk",
          "channels",
          "columns",
          "tile_blocks"); // of a tile; the last one has what is left

  @Override
  public String name() {
    return "sparse_convolution"
        + epilogue.suffix()
        + (residual ? "_residual" : "")
        + (tail == 0 ? "" : "_tail" + tail);
  }

  /**
   * The kernel for a number of columns.
   *
   * @param columns output channels, at least 1
   */
  public static SparseConvolution of(Epilogue epilogue, boolean residual, int columns) {
    return new SparseConvolution(epilogue, residual, columns % Convolution.COLUMNS);
  }

  @Override
  public List<String> arguments() {
    return ARGUMENTS;
  }

  @Override
  public void write(KernelWriter w) {
    new Writer(w).units();
  }

  /** One kernel being written. */
  private final class Writer {
    private final KernelWriter w;
    private final FunctionBuilder f;
    private final TileOutput output = new TileOutput(epilogue, residual);
    private final Local pixelBytes;
    private final Local outBytes;
    private final Local blockBytes;
    private final Local blocks;
    private final Local tiles;
    private final Local firstBlock;
    private final Local tileBlocks;
    private final Local tileWeights;
    private final Local pair;
    private final Local lastPair;
    private final Local column;
    private final Local list;
    private final Local end;
    private final Local channel;
    private final Local weights;
    private final Local at;
    private final Local weight;
    private final List<Local> x = new ArrayList<>();
    private final List<Local> out = new ArrayList<>();
    private final List<Local> values = new ArrayList<>();
    private final List<List<Local>> sums = new ArrayList<>();

    Writer(KernelWriter w) {
      this.w = w;
      this.f = w.f;
      pixelBytes = w.i32("pixel_bytes");
      outBytes = w.i32("out_bytes");
      blockBytes = w.i32("block_bytes");
      blocks = w.i32("blocks");
      tiles = w.i32("tiles");
      firstBlock = w.i32("first_block");
      tileBlocks = w.i32("blocks_of_tile");
      tileWeights = w.i32("weights_of_tile");
      pair = w.i32("pair");
      lastPair = w.i32("last_pair");
      column = w.i32("column_bytes");
      list = w.i32("list");
      end = w.i32("end");
      channel = w.i32("channel");
      weights = w.i32("weights_at");
      at = w.i32("at");
      weight = w.v128("weight");
      for (int i = 0; i < PIXELS; i++) {
        x.add(w.i32("x" + i));
        out.add(w.i32("out" + i));
        values.add(w.v128("value" + i));
      }
      for (int v = 0; v < MOST_BLOCKS * VECTORS; v++) {
        List<Local> ofPixels = new ArrayList<>();
        for (int i = 0; i < PIXELS; i++) {
          ofPixels.add(w.v128("sum" + i + "_" + v));
        }
        sums.add(ofPixels);
      }
    }

    private Local arg(String name) {
      return w.argument(name);
    }

    private Local sum(int pixel, int vector) {
      return sums.get(vector).get(pixel);
    }

    void units() {
      w.times(arg("channels"), KernelWriter.FLOAT).set(pixelBytes);
      w.times(arg("columns"), KernelWriter.FLOAT).set(outBytes);
      w.times(arg("channels"), BLOCK_BYTES).set(blockBytes);
      f.get(arg("columns")).i32(Convolution.COLUMNS - 1).op(Opcode.I32_ADD);
      f.i32(3).op(Opcode.I32_SHR_U).set(blocks);
      w.parts(blocks, arg("tile_blocks")).set(tiles);
      w.countTo(w.from, w.to, this::unit);
    }

    private void unit() {
      f.get(w.from).get(tiles).op(Opcode.I32_REM_U).get(arg("tile_blocks"));
      f.op(Opcode.I32_MUL).set(firstBlock);
      f.get(blocks).get(firstBlock).op(Opcode.I32_SUB).set(tileBlocks);
      w.least(tileBlocks, arg("tile_blocks")).set(tileBlocks);
      w.times(firstBlock, BLOCK_BYTES).set(column);
      w.times(firstBlock, blockBytes).get(arg("weights")).op(Opcode.I32_ADD).set(tileWeights);
      f.get(w.from).get(tiles).op(Opcode.I32_DIV_U);
      f.get(arg("pair_chunk")).op(Opcode.I32_MUL).tee(pair);
      f.get(arg("pair_chunk")).op(Opcode.I32_ADD).set(lastPair);
      f.get(arg("pixels")).i32(1).op(Opcode.I32_ADD).i32(1).op(Opcode.I32_SHR_U).set(at);
      w.least(lastPair, at).set(lastPair);
      tile(MOST_BLOCKS);
    }

    /** Computes a tile of as many blocks as it has, which are no more than {@code most}. */
    private void tile(int most) {
      if (most == 1) {
        pairs(most);
      } else {
        f.get(tileBlocks).i32(most).op(Opcode.I32_EQ);
        w.ifElse(() -> pairs(most), () -> tile(most - 1));
      }
    }

    private void pairs(int blocks) {
      int columns = blocks * Convolution.COLUMNS;
      Runnable whole = () -> w.countTo(pair, lastPair, () -> pair(columns));
      if (tail == 0) {
        whole.run();
        return;
      }
      int fewer = columns - Convolution.COLUMNS + tail;
      w.sum(firstBlock, tileBlocks).get(this.blocks).op(Opcode.I32_LT_S);
      w.ifElse(whole, () -> w.countTo(pair, lastPair, () -> pair(fewer)));
    }

    private void pair(int columns) {
      for (int i = 0; i < PIXELS; i++) {
        PixelPairs.pixel(w, pair, i, arg("x"), pixelBytes).set(x.get(i));
        PixelPairs.pixel(w, pair, i, arg("out"), outBytes);
        f.get(column).op(Opcode.I32_ADD).set(out.get(i));
      }
      PixelPairs.list(w, pair, arg("lists"), pixelBytes).tee(list);
      f.memory(Opcode.I32_LOAD, MemArg.at(0)).set(end);
      w.add(list, KernelWriter.FLOAT);
      w.add(end, list);
      int vectors = KernelWriter.vectors(columns);
      start(vectors);
      w.whileBelow(list, end, () -> products(vectors));
      output.write(w, column, columns, out, sums);
    }

    private void start(int vectors) {
      w.sum(arg("bias"), column).set(at);
      for (int v = 0; v < vectors; v++) {
        w.load(at, v * KernelWriter.VECTOR);
        f.tee(sum(0, v)).set(sum(1, v));
      }
    }

    /** The products of a listed channel with its row of weights. */
    private void products(int vectors) {
      f.get(list).memory(Opcode.I32_LOAD, MemArg.at(0)).set(channel);
      for (int i = 0; i < PIXELS; i++) {
        w.sum(x.get(i), channel);
        f.memory(Opcode.V128_LOAD32_SPLAT, MemArg.at(0)).set(values.get(i));
      }
      w.times(channel, Convolution.COLUMNS).get(tileWeights).op(Opcode.I32_ADD).set(weights);
      for (int v = 0; v < vectors; v++) {
        w.load(weights, v % VECTORS * KernelWriter.VECTOR);
        f.set(weight);
        for (int i = 0; i < PIXELS; i++) {
          w.multiplyAdd(values.get(i), weight, sum(i, v));
        }
        if (v % VECTORS == VECTORS - 1) {
          w.add(weights, blockBytes);
        }
      }
      w.add(list, KernelWriter.FLOAT);
    }
  }
}
