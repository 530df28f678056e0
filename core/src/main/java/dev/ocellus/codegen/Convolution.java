package dev.ocellus.codegen;

import dev.ocellus.wasm.FunctionBuilder;
import dev.ocellus.wasm.Local;
import dev.ocellus.wasm.MemArg;
import dev.ocellus.wasm.Opcode;
import java.util.ArrayList;
import java.util.List;

/**
 * Convolution without padding, and with it matrix products, over NHWC: tiles of five pixels by
 * eight columns (output channels), whose sums stay in registers. Under a kernel row the input's
 * values are contiguous, so each kernel row is a segment of one product; nothing is rearranged.
 *
 * <p>Weights are packed by {@link PackColumns}: {@code [columns / 8][k][8]}. Bias and slope are
 * padded to whole blocks of eight. A unit is {@code pixel_chunk} pixels by {@code block_chunk}
 * blocks of columns, blocks running fastest. Where fewer than five pixels are left, the last one is
 * computed several times, to the same place.
 *
 * @param epilogue what is done to the sums
 * @param residual whether a tensor of the output's shape is added before that
 * @param tail how many columns the last block has if that is not eight, else 0
 * @param row floats of a kernel row that is one segment and short enough to be written out, else 0
 * @param spare whether it computes only where a {@link Winograd} unit has raised its flag
 */
public record Convolution(Epilogue epilogue, boolean residual, int tail, int row, boolean spare)
    implements GeneratedKernel {
  /** Output pixels of a tile. */
  public static final int PIXELS = 5;

  /** Columns of a block: two vectors. */
  public static final int COLUMNS = 8;

  private static final int UNROLL_SHIFT = 3;
  private static final int UNROLL = 1 << UNROLL_SHIFT;

  /** Shorter steps for what is left over. */
  private static final int HALF = UNROLL / 2;

  /** The longest row that is written out: 3 pixels of 4 channels. */
  private static final int SHORT_ROW = 12;

  private static final List<String> ARGUMENTS =
      List.of(
          "x", // address of the first pixel's window
          "weights",
          "bias",
          "slope", // 0 where there is none
          "residual", // 0 where there is none
          "out",
          "pixels", // output pixels in all
          "pixel_chunk",
          "columns",
          "block_chunk",
          "out_width",
          "out_height",
          "x_step", // bytes from a window to the next one in its row
          "row_step", // bytes from a row of windows to the next
          "image_step", // bytes from an image's first window to the next image's
          "kernel_rows",
          "kernel_gap", // bytes from after a kernel row's last segment and gap to the next row
          "segments", // of a kernel row
          "segment_gap", // bytes from a segment's end to the next one's beginning
          "segment", // floats of a segment
          "flags", // a word for each unit of what this is the spare of
          "flag_count"); // 0 if this is no spare

  @Override
  public String name() {
    return "convolution"
        + epilogue.suffix()
        + (residual ? "_residual" : "")
        + (tail == 0 ? "" : "_tail" + tail)
        + (row == 0 ? "" : "_row" + row)
        + (spare ? "_spare" : "");
  }

  @Override
  public List<String> arguments() {
    return ARGUMENTS;
  }

  @Override
  public void write(KernelWriter w) {
    new Writer(w).units();
  }

  /**
   * The kernel for a number of columns.
   *
   * @param columns output channels, at least 1
   * @param row floats of a kernel row that is one segment, else 0
   */
  public static Convolution of(Epilogue epilogue, boolean residual, int columns, int row) {
    int shortRow = row > SHORT_ROW ? 0 : row;
    return new Convolution(epilogue, residual, columns % COLUMNS, shortRow, false);
  }

  /** The same, but as a spare. */
  public Convolution asSpare() {
    return new Convolution(epilogue, residual, tail, row, true);
  }

  /** One kernel being written. */
  private final class Writer {
    private final KernelWriter w;
    private final FunctionBuilder f;
    private final TileOutput output = new TileOutput(epilogue, residual);
    private final Local blocks;
    private final Local blockChunks;
    private final Local blockBytes;
    private final Local outStep;
    private final Local windowBytes;
    private final Local firstBlock;
    private final Local block;
    private final Local lastBlock;
    private final Local pixel;
    private final Local lastPixel;
    private final Local columnsLeft;
    private final Local rowsLeft;
    private final Local rowAt;
    private final Local at;
    private final Local outAt;
    private final Local weightsAt;
    private final Local kernelRow;
    private final Local segment;
    private final Local count;
    private final Local column;
    private final ReadAhead ahead;
    private final Local splat;
    private final List<Local> weights;
    private final List<Local> x = new ArrayList<>();
    private final List<Local> out = new ArrayList<>();
    private final List<List<Local>> sums = List.of(new ArrayList<>(), new ArrayList<>());

    Writer(KernelWriter w) {
      this.w = w;
      this.f = w.f;
      blocks = w.i32("blocks");
      blockChunks = w.i32("block_chunks");
      blockBytes = w.i32("block_bytes");
      outStep = w.i32("out_step");
      windowBytes = w.i32("window_bytes");
      firstBlock = w.i32("first_block");
      block = w.i32("block");
      lastBlock = w.i32("last_block");
      pixel = w.i32("pixel");
      lastPixel = w.i32("last_pixel");
      columnsLeft = w.i32("columns_left");
      rowsLeft = w.i32("rows_left");
      rowAt = w.i32("row_at");
      at = w.i32("at");
      outAt = w.i32("out_at");
      weightsAt = w.i32("weights_at");
      kernelRow = w.i32("kernel_row");
      segment = w.i32("segment_number");
      count = w.i32("count");
      column = w.i32("column_bytes");
      ahead = new ReadAhead(w);
      splat = w.v128("splat");
      weights = List.of(w.v128("w0"), w.v128("w1"));
      for (int i = 0; i < PIXELS; i++) {
        x.add(w.i32("x" + i));
        out.add(w.i32("out" + i));
        sums.get(0).add(w.v128("sum" + i + "_0"));
        sums.get(1).add(w.v128("sum" + i + "_1"));
      }
    }

    private Local arg(String name) {
      return w.argument(name);
    }

    private Local sum(int pixel, int vector) {
      return sums.get(vector).get(pixel);
    }

    void units() {
      if (spare) {
        leaveUnlessFlagged();
      }
      f.get(arg("columns")).i32(COLUMNS - 1).op(Opcode.I32_ADD).i32(3).op(Opcode.I32_SHR_U);
      f.tee(blocks).get(arg("block_chunk")).op(Opcode.I32_ADD).i32(1).op(Opcode.I32_SUB);
      f.get(arg("block_chunk")).op(Opcode.I32_DIV_U).set(blockChunks);
      w.times(arg("kernel_rows"), arg("segments")).get(arg("segment")).op(Opcode.I32_MUL);
      f.i32(COLUMNS * KernelWriter.FLOAT).op(Opcode.I32_MUL).set(blockBytes);
      w.times(arg("columns"), KernelWriter.FLOAT).set(outStep);
      f.get(arg("segment")).i32(KernelWriter.FLOAT).op(Opcode.I32_MUL).get(arg("segment_gap"));
      f.op(Opcode.I32_ADD).get(arg("segments")).op(Opcode.I32_MUL).get(arg("kernel_gap"));
      f.op(Opcode.I32_ADD).get(arg("kernel_rows")).op(Opcode.I32_MUL).set(windowBytes);
      w.countTo(w.from, w.to, this::unit);
    }

    private void leaveUnlessFlagged() {
      Local flag = w.i32("flag");
      f.i32(0).set(flag);
      w.countDown(
          arg("flag_count"),
          () -> {
            f.get(arg("flags")).memory(Opcode.I32_LOAD, MemArg.at(0));
            f.get(flag).op(Opcode.I32_OR).set(flag);
            w.add(arg("flags"), KernelWriter.FLOAT);
          });
      f.get(flag).op(Opcode.I32_EQZ);
      w.ifThen(f::ret);
    }

    private void unit() {
      f.get(w.from).get(blockChunks).op(Opcode.I32_REM_U);
      f.get(arg("block_chunk")).op(Opcode.I32_MUL).tee(firstBlock);
      f.get(arg("block_chunk")).op(Opcode.I32_ADD).set(lastBlock);
      w.least(lastBlock, blocks).set(lastBlock);
      f.get(w.from).get(blockChunks).op(Opcode.I32_DIV_U);
      f.get(arg("pixel_chunk")).op(Opcode.I32_MUL).tee(pixel);
      f.get(arg("pixel_chunk")).op(Opcode.I32_ADD).set(lastPixel);
      w.least(lastPixel, arg("pixels")).set(lastPixel);
      lookAhead();
      findPixel();
      w.whileBelow(pixel, lastPixel, this::tile);
    }

    /** Reads ahead the weights of the next unit, as far as it has others. */
    private void lookAhead() {
      Local unitBlocks = block;
      Local nextBlock = count;
      f.get(lastBlock).get(firstBlock).op(Opcode.I32_SUB).set(unitBlocks);
      w.sum(lastBlock, unitBlocks).set(nextBlock);
      w.least(nextBlock, blocks).get(lastBlock).op(Opcode.I32_SUB);
      f.get(blockBytes).op(Opcode.I32_MUL);
      w.times(lastBlock, blockBytes).get(arg("weights")).op(Opcode.I32_ADD);
      f.get(lastPixel).get(pixel).op(Opcode.I32_SUB).i32(PIXELS - 1).op(Opcode.I32_ADD);
      f.i32(PIXELS).op(Opcode.I32_DIV_U).get(unitBlocks).op(Opcode.I32_MUL);
      ahead.start();
    }

    /** Finds the window and the output of {@code pixel}. */
    private void findPixel() {
      Local row = rowAt;
      f.get(pixel).get(arg("out_width")).op(Opcode.I32_DIV_U).tee(row);
      f.get(arg("out_height")).op(Opcode.I32_REM_U).set(rowsLeft);
      f.get(row).get(arg("out_height")).op(Opcode.I32_DIV_U).get(arg("image_step"));
      f.op(Opcode.I32_MUL).get(arg("x")).op(Opcode.I32_ADD);
      w.times(rowsLeft, arg("row_step")).op(Opcode.I32_ADD).set(rowAt);
      f.get(arg("out_height")).get(rowsLeft).op(Opcode.I32_SUB).set(rowsLeft);
      f.get(pixel).get(arg("out_width")).op(Opcode.I32_REM_U).tee(columnsLeft);
      f.get(arg("x_step")).op(Opcode.I32_MUL).get(rowAt).op(Opcode.I32_ADD).set(at);
      f.get(arg("out_width")).get(columnsLeft).op(Opcode.I32_SUB).set(columnsLeft);
      w.times(pixel, outStep).get(arg("out")).op(Opcode.I32_ADD);
      w.times(firstBlock, COLUMNS * KernelWriter.FLOAT).op(Opcode.I32_ADD).set(outAt);
    }

    private void tile() {
      for (int i = 0; i < PIXELS; i++) {
        f.get(at).set(x.get(i));
        f.get(outAt).set(out.get(i));
        w.add(pixel, 1);
        f.get(pixel).get(lastPixel).op(Opcode.I32_LT_S);
        w.ifThen(this::advance);
      }
      f.get(firstBlock).set(block);
      w.times(block, blockBytes).get(arg("weights")).op(Opcode.I32_ADD).set(weightsAt);
      w.countTo(block, lastBlock, this::blockOfColumns);
    }

    private void blockOfColumns() {
      if (tail == 0) {
        products(COLUMNS);
      } else {
        f.get(block).i32(1).op(Opcode.I32_ADD).get(blocks).op(Opcode.I32_LT_S);
        w.ifElse(() -> products(COLUMNS), () -> products(tail));
      }
      ahead.more();
      for (int i = 0; i < PIXELS; i++) {
        f.get(x.get(i)).get(windowBytes).op(Opcode.I32_SUB).set(x.get(i));
        w.add(out.get(i), COLUMNS * KernelWriter.FLOAT);
      }
    }

    /** On to the next pixel's window, which may be in the next row or image. */
    private void advance() {
      w.add(outAt, outStep);
      w.add(columnsLeft, -1);
      f.get(columnsLeft);
      w.ifElse(() -> w.add(at, arg("x_step")), this::advanceRow);
    }

    private void advanceRow() {
      f.get(arg("out_width")).set(columnsLeft);
      w.add(rowAt, arg("row_step"));
      w.add(rowsLeft, -1);
      f.get(rowsLeft).op(Opcode.I32_EQZ);
      w.ifThen(
          () -> {
            f.get(arg("out_height")).set(rowsLeft);
            f.get(rowAt).get(arg("image_step")).op(Opcode.I32_ADD);
            w.times(arg("out_height"), arg("row_step")).op(Opcode.I32_SUB).set(rowAt);
          });
      f.get(rowAt).set(at);
    }

    /** What five pixels are in a block of columns. */
    private void products(int columns) {
      int vectors = KernelWriter.vectors(columns);
      start(vectors);
      f.i32(0).set(kernelRow);
      w.countTo(kernelRow, arg("kernel_rows"), () -> kernelRow(vectors));
      output.write(w, column, columns, out, sums);
    }

    private void start(int vectors) {
      Local bias = count;
      w.times(block, COLUMNS * KernelWriter.FLOAT).tee(column);
      f.get(arg("bias")).op(Opcode.I32_ADD).set(bias);
      for (int v = 0; v < vectors; v++) {
        w.load(bias, v * KernelWriter.VECTOR);
        for (int i = 1; i < PIXELS; i++) {
          f.tee(sum(i, v));
        }
        f.set(sum(0, v));
      }
    }

    private void kernelRow(int vectors) {
      if (row > 0) {
        steps(vectors, row);
      } else {
        f.i32(0).set(segment);
        w.countTo(segment, arg("segments"), () -> segment(vectors));
      }
      skip("kernel_gap");
    }

    private void segment(int vectors) {
      f.get(arg("segment")).i32(UNROLL_SHIFT).op(Opcode.I32_SHR_U).set(count);
      w.countDown(count, () -> steps(vectors, UNROLL));
      f.get(arg("segment")).i32(HALF).op(Opcode.I32_AND);
      w.ifThen(() -> steps(vectors, HALF));
      f.get(arg("segment")).i32(HALF - 1).op(Opcode.I32_AND).set(count);
      w.countDown(count, () -> steps(vectors, 1));
      skip("segment_gap");
    }

    private void skip(String gap) {
      for (Local pointer : x) {
        w.add(pointer, arg(gap));
      }
    }

    /** The products of some values under the window with their rows of weights. */
    private void steps(int vectors, int steps) {
      for (int step = 0; step < steps; step++) {
        for (int v = 0; v < vectors; v++) {
          w.load(weightsAt, (2 * step + v) * KernelWriter.VECTOR);
          f.set(weights.get(v));
        }
        for (int i = 0; i < PIXELS; i++) {
          w.loadSplat(x.get(i), step * KernelWriter.FLOAT).set(splat);
          for (int v = 0; v < vectors; v++) {
            w.multiplyAdd(splat, weights.get(v), sum(i, v));
          }
        }
      }
      for (Local pointer : x) {
        w.add(pointer, steps * KernelWriter.FLOAT);
      }
      w.add(weightsAt, steps * COLUMNS * KernelWriter.FLOAT);
    }
  }
}
