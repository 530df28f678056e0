package dev.ocellus.codegen;

import dev.ocellus.wasm.FunctionBuilder;
import dev.ocellus.wasm.Local;
import dev.ocellus.wasm.MemArg;
import dev.ocellus.wasm.Opcode;
import java.util.ArrayList;
import java.util.List;

/**
 * Convolution of 3 x 3 without padding, strides of one, over NHWC, by Winograd's minimal filtering
 * F(2 x 2, 3 x 3): four outputs of sixteen products instead of thirty-six (Lavin and Gray, Fast
 * Algorithms for Convolutional Neural Networks, 2015, section 4.1).
 *
 * <p>A tile is 2 x 2 outputs, computed of 4 x 4 inputs; where only one row or column of outputs is
 * left, its tile begins one earlier and stores what is its own. Inputs of {@link #TILES} tiles are
 * transformed to sixteen points each, a product of matrices is made at each point, and the products
 * are transformed back. The rooms for both lie in scratch space, a part for each unit. The number
 * of channels and of columns (output channels) is written into the kernel, so that the places of
 * points are constants.
 *
 * <p>What is not finite would spread over a tile: a unit that meets it says so in {@code flags},
 * and {@link Convolution} then computes the output anew, as it does one that is smaller than a
 * tile.
 *
 * @param epilogue what is done to the sums
 * @param channels of the input
 * @param columns output channels
 */
public record Winograd(Epilogue epilogue, int channels, int columns) implements GeneratedKernel {
  /** How many tiles are worked on at once: few enough for a core's cache. */
  public static final int TILES = 20;

  /** Rows and columns of the kernel. */
  public static final int KERNEL = 3;

  /** Rows and columns of outputs of a tile. */
  public static final int OUTPUTS = 2;

  /** Rows and columns of a tile's points. */
  static final int SIDE = 4;

  /** How many products there are of a tile, each of all channels. */
  public static final int POINTS = SIDE * SIDE;

  /** Tiles whose sums stay in registers, with a block of columns each. */
  private static final int TOGETHER = Convolution.PIXELS;

  /** The most steps that are written one after the other. */
  private static final int MOST_UNROLLED = 16;

  private static final List<String> ARGUMENTS =
      List.of(
          "x",
          "weights", // as WinogradWeights leaves them
          "bias",
          "slope", // 0 where there is none
          "out",
          "tiles", // in all; 0 if the output is smaller than one
          "tile_chunk", // tiles of a unit
          "tiles_wide",
          "tiles_high",
          "out_width",
          "out_height",
          "row_step", // bytes from a row of the input to the next
          "image_step", // bytes from an image to the next
          "scratch",
          "flags"); // a word for each unit

  @Override
  public String name() {
    return "winograd" + epilogue.suffix() + "_" + channels + "x" + columns;
  }

  @Override
  public List<String> arguments() {
    return ARGUMENTS;
  }

  @Override
  public void write(KernelWriter w) {
    new Writer(w).units();
  }

  /** How many floats a point has of each tile's input: whole vectors. */
  public static int depth(int channels) {
    return KernelWriter.vectors(channels) * KernelWriter.LANES;
  }

  /** How many floats a point has of each tile's products: whole blocks. */
  public static int width(int columns) {
    return (columns + Convolution.COLUMNS - 1) / Convolution.COLUMNS * Convolution.COLUMNS;
  }

  /** Floats of scratch space that a unit needs. */
  public static int scratch(int channels, int columns) {
    return TILES * POINTS * (depth(channels) + width(columns));
  }

  /** One kernel being written. */
  private final class Writer {
    private final int pixelBytes = channels * KernelWriter.FLOAT;
    private final int inputBytes = depth(channels) * KernelWriter.FLOAT;
    private final int outBytes = columns * KernelWriter.FLOAT;
    private final int productBytes = width(columns) * KernelWriter.FLOAT;

    private final KernelWriter w;
    private final FunctionBuilder f;
    private final Local tile;
    private final Local lastTile;
    private final Local end;
    private final Local inputs;
    private final Local products;
    private final Local check;
    private final Local zero;
    private final Local column;
    private final Local row;
    private final Local image;
    private final Local firstRow;
    private final Local firstColumn;
    private final Local count;
    private final Local at;
    private final Local room;

    Writer(KernelWriter w) {
      this.w = w;
      this.f = w.f;
      tile = w.i32("tile");
      lastTile = w.i32("last_tile");
      end = w.i32("end");
      inputs = w.i32("inputs");
      products = w.i32("products");
      check = w.v128("check");
      zero = w.v128("zero");
      column = w.i32("column");
      row = w.i32("row");
      image = w.i32("image");
      firstRow = w.i32("first_row");
      firstColumn = w.i32("first_column");
      count = w.i32("count");
      at = w.i32("at");
      room = w.i32("room");
    }

    private Local arg(String name) {
      return w.argument(name);
    }

    void units() {
      w.countTo(w.from, w.to, this::unit);
    }

    private void unit() {
      w.times(w.from, arg("tile_chunk")).tee(tile).get(arg("tile_chunk")).op(Opcode.I32_ADD);
      f.set(lastTile);
      w.least(lastTile, arg("tiles")).set(lastTile);
      w.times(w.from, scratch(channels, columns) * KernelWriter.FLOAT);
      f.get(arg("scratch")).op(Opcode.I32_ADD).tee(inputs);
      f.i32(TILES * POINTS * inputBytes).op(Opcode.I32_ADD).set(products);
      f.f32x4(0).set(check);
      w.whileBelow(tile, lastTile, this::tiles);
      w.times(w.from, KernelWriter.FLOAT).get(arg("flags")).op(Opcode.I32_ADD);
      f.get(check).get(check).op(Opcode.F32X4_NE).op(Opcode.V128_ANY_TRUE);
      f.get(arg("tiles")).op(Opcode.I32_EQZ).op(Opcode.I32_OR);
      f.memory(Opcode.I32_STORE, MemArg.at(0));
    }

    /** Tiles that are worked on at once. */
    private void tiles() {
      f.get(tile).i32(TILES).op(Opcode.I32_ADD).set(end);
      w.least(end, lastTile).set(end);
      Reading reading = new Reading();
      each(inputs, tile, reading::tile);
      multiply();
      Storing storing = new Storing();
      each(products, tile, storing::tile);
      f.get(end).set(tile);
    }

    /** Goes through the tiles from {@code first} to {@code end}, and through the room they have. */
    private void each(Local roomBegin, Local first, Runnable body) {
      f.get(roomBegin).set(room);
      f.get(first).tee(at).get(arg("tiles_wide")).op(Opcode.I32_REM_U).set(column);
      f.get(first).get(arg("tiles_wide")).op(Opcode.I32_DIV_U).tee(row);
      f.get(arg("tiles_high")).op(Opcode.I32_DIV_U).set(image);
      f.get(row).get(arg("tiles_high")).op(Opcode.I32_REM_U).set(row);
      w.countTo(
          at,
          end,
          () -> {
            first(row, arg("out_height"), firstRow);
            first(column, arg("out_width"), firstColumn);
            body.run();
            next();
          });
    }

    /** The first output of a tile, such that it has two. */
    private void first(Local number, Local outputs, Local first) {
      w.times(number, OUTPUTS).set(first);
      f.get(outputs).i32(OUTPUTS).op(Opcode.I32_SUB).set(count);
      w.least(first, count).set(first);
    }

    private void next() {
      w.add(column, 1);
      f.get(column).get(arg("tiles_wide")).op(Opcode.I32_EQ);
      w.ifThen(
          () -> {
            f.i32(0).set(column);
            w.add(row, 1);
            f.get(row).get(arg("tiles_high")).op(Opcode.I32_EQ);
            w.ifThen(
                () -> {
                  f.i32(0).set(row);
                  w.add(image, 1);
                });
          });
    }

    /** For each point the product of tiles' inputs with weights. */
    private void multiply() {
      Local weights = w.i32("weights_at");
      Local x = w.i32("x_at");
      Local out = w.i32("product_at");
      Local points = w.i32("points_left");
      Local groups = w.i32("groups_left");
      f.get(arg("weights")).set(weights);
      f.get(inputs).set(x);
      f.get(products).set(out);
      f.i32(POINTS).set(points);
      w.countDown(
          points,
          () -> {
            f.get(end).get(tile).op(Opcode.I32_SUB).i32(TOGETHER - 1).op(Opcode.I32_ADD);
            f.i32(TOGETHER).op(Opcode.I32_DIV_U).set(groups);
            Group group = new Group(x, out, weights);
            w.countDown(groups, group::products);
            w.add(weights, inputBytes * width(columns));
            toNextPoint(x, inputBytes);
            toNextPoint(out, productBytes);
          });
    }

    /** From beyond the last group of tiles back to the first, one point further on. */
    private void toNextPoint(Local pointer, int bytes) {
      f.get(pointer).get(end).get(tile).op(Opcode.I32_SUB).i32(TOGETHER - 1).op(Opcode.I32_ADD);
      f.i32(TOGETHER).op(Opcode.I32_DIV_U).i32(TOGETHER * POINTS * bytes).op(Opcode.I32_MUL);
      f.op(Opcode.I32_SUB).i32(bytes).op(Opcode.I32_ADD).set(pointer);
    }

    /** The products of a few tiles at one point. */
    private final class Group {
      private final Local x;
      private final Local out;
      private final Local weights;
      private final Local from = w.counter("weights_from");
      private final Local blocks = w.counter("blocks_left");
      private final Local steps = w.counter("steps_left");
      private final Local splat = w.temporary("splat");
      private final List<Local> factors = List.of(w.temporary("w0"), w.temporary("w1"));
      private final List<Local> values = new ArrayList<>();
      private final List<Local> sums = new ArrayList<>();

      Group(Local x, Local out, Local weights) {
        this.x = x;
        this.out = out;
        this.weights = weights;
        for (int i = 0; i < TOGETHER; i++) {
          values.add(w.counter("values_at" + i));
        }
        for (int i = 0; i < 2 * TOGETHER; i++) {
          sums.add(w.temporary("sum" + i));
        }
      }

      void products() {
        f.get(weights).set(from);
        f.i32(width(columns) / Convolution.COLUMNS).set(blocks);
        w.countDown(blocks, this::block);
        w.add(x, TOGETHER * POINTS * inputBytes);
        w.add(out, TOGETHER * POINTS * productBytes - productBytes);
      }

      private void block() {
        for (Local sum : sums) {
          f.f32x4(0).set(sum);
        }
        findValues();
        int unrolled = unrolled();
        f.i32(depth(channels) / unrolled).set(steps);
        w.countDown(steps, () -> steps(unrolled));
        for (int i = sums.size() - 1; i >= 0; i--) {
          int offset = i / 2 * POINTS * productBytes + i % 2 * KernelWriter.VECTOR;
          w.store(out, offset, sums.get(i), KernelWriter.LANES);
        }
        w.add(out, Convolution.COLUMNS * KernelWriter.FLOAT);
      }

      /**
       * Offsets would do, but V8 adds that of a repeated value in an instruction of its own; loads
       * with the same offset share it.
       */
      private void findValues() {
        for (int i = 0; i < TOGETHER; i++) {
          f.get(x).i32(i * POINTS * inputBytes).op(Opcode.I32_ADD).set(values.get(i));
        }
      }

      private int unrolled() {
        int steps = Math.min(MOST_UNROLLED, depth(channels));
        while (depth(channels) % steps > 0) {
          steps--;
        }
        return steps;
      }

      private void steps(int unrolled) {
        for (int step = 0; step < unrolled; step++) {
          for (int v = 0; v < 2; v++) {
            w.load(from, (2 * step + v) * KernelWriter.VECTOR);
            f.set(factors.get(v));
          }
          for (int i = 0; i < TOGETHER; i++) {
            w.loadSplat(values.get(i), step * KernelWriter.FLOAT).set(splat);
            for (int v = 0; v < 2; v++) {
              w.multiplyAdd(splat, factors.get(v), sums.get(2 * i + v));
            }
          }
        }
        for (Local value : values) {
          w.add(value, unrolled * KernelWriter.FLOAT);
        }
        w.add(from, unrolled * Convolution.COLUMNS * KernelWriter.FLOAT);
      }
    }

    /** Where points are while they are transformed: rows of four. */
    private List<Local> points() {
      List<Local> points = new ArrayList<>();
      for (int i = 0; i < POINTS; i++) {
        points.add(w.temporary("p" + i));
      }
      return points;
    }

    /** Inputs on their way to points. */
    private final class Reading {
      private final List<Local> points = points();
      private final List<Local> rows = new ArrayList<>();
      private final List<Local> values = new ArrayList<>();

      Reading() {
        for (int i = 0; i < SIDE; i++) {
          rows.add(w.i32("row" + i));
          values.add(w.v128("value" + i));
        }
      }

      void tile() {
        w.times(image, arg("image_step")).get(arg("x")).op(Opcode.I32_ADD);
        w.times(firstRow, arg("row_step")).op(Opcode.I32_ADD);
        w.times(firstColumn, pixelBytes).op(Opcode.I32_ADD).set(rows.get(0));
        for (int i = 1; i < SIDE; i++) {
          w.sum(rows.get(i - 1), arg("row_step")).set(rows.get(i));
        }
        if (channels >= KernelWriter.LANES) {
          f.i32(channels / KernelWriter.LANES).set(count);
          w.countDown(count, () -> transform(KernelWriter.LANES));
        }
        if (channels % KernelWriter.LANES > 0) {
          transform(channels % KernelWriter.LANES);
        }
        w.add(room, (POINTS - 1) * inputBytes);
      }

      /** The points of four channels: B transposed, times the inputs, times B. */
      private void transform(int lanes) {
        for (int j = 0; j < SIDE; j++) {
          for (int i = 0; i < SIDE; i++) {
            w.load(rows.get(i), j * pixelBytes, lanes);
            f.set(values.get(i));
          }
          for (int i = 0; i < SIDE; i++) {
            difference(values, i).set(points.get(SIDE * i + j));
          }
        }
        for (int i = 0; i < SIDE; i++) {
          List<Local> pointRow = points.subList(SIDE * i, SIDE * (i + 1));
          for (int j = 0; j < SIDE; j++) {
            f.get(room);
            difference(pointRow, j);
            f.memory(
                Opcode.V128_STORE, new MemArg((SIDE * i + j) * inputBytes, KernelWriter.FLOAT));
          }
        }
        for (Local pointer : rows) {
          w.add(pointer, KernelWriter.VECTOR);
        }
        w.add(room, KernelWriter.VECTOR);
      }

      /** The i-th row of B transposed, times four values. */
      private FunctionBuilder difference(List<Local> of, int i) {
        return switch (i) {
          case 0 -> f.get(of.get(0)).get(of.get(2)).op(Opcode.F32X4_SUB);
          case 1 -> f.get(of.get(1)).get(of.get(2)).op(Opcode.F32X4_ADD);
          case 2 -> f.get(of.get(2)).get(of.get(1)).op(Opcode.F32X4_SUB);
          default -> f.get(of.get(1)).get(of.get(3)).op(Opcode.F32X4_SUB);
        };
      }
    }

    /** Products on their way to outputs. */
    private final class Storing {
      private final List<Local> points = points();
      private final List<Local> out = new ArrayList<>();
      private final Local bias = w.i32("bias_at");
      private final Local slopeAt = w.i32("slope_at");
      private final Local slope = w.v128("slope_values");
      private final Local value = w.v128("value");

      Storing() {
        for (int i = 0; i < OUTPUTS * OUTPUTS; i++) {
          out.add(w.i32("out" + i));
        }
      }

      void tile() {
        findOutputs();
        f.get(arg("bias")).set(bias);
        f.get(arg("slope")).set(slopeAt);
        if (columns >= KernelWriter.LANES) {
          f.i32(columns / KernelWriter.LANES).set(count);
          w.countDown(count, () -> transform(KernelWriter.LANES));
        }
        if (columns % KernelWriter.LANES > 0) {
          transform(columns % KernelWriter.LANES);
        }
        int vectors = depth(columns) * KernelWriter.FLOAT;
        w.add(room, POINTS * productBytes - vectors);
      }

      /**
       * Outputs that are another tile's have the place of the next one, which is stored after them.
       */
      private void findOutputs() {
        w.times(image, arg("out_height")).get(firstRow).op(Opcode.I32_ADD);
        f.get(arg("out_width")).op(Opcode.I32_MUL).get(firstColumn).op(Opcode.I32_ADD);
        f.i32(outBytes).op(Opcode.I32_MUL).get(arg("out")).op(Opcode.I32_ADD).set(out.get(0));
        f.get(out.get(0)).i32(outBytes).op(Opcode.I32_ADD).set(out.get(1));
        for (int i = 0; i < OUTPUTS; i++) {
          w.times(arg("out_width"), outBytes).get(out.get(i)).op(Opcode.I32_ADD);
          f.set(out.get(OUTPUTS + i));
        }
        w.times(column, OUTPUTS).get(firstColumn).op(Opcode.I32_NE);
        w.ifThen(
            () -> {
              f.get(out.get(1)).set(out.get(0));
              f.get(out.get(3)).set(out.get(2));
            });
        w.times(row, OUTPUTS).get(firstRow).op(Opcode.I32_NE);
        w.ifThen(
            () -> {
              f.get(out.get(2)).set(out.get(0));
              f.get(out.get(3)).set(out.get(1));
            });
      }

      /** Four columns of the outputs: A transposed, times the products, times A. */
      private void transform(int lanes) {
        for (int j = 0; j < SIDE; j++) {
          for (int i = 0; i < SIDE; i++) {
            w.load(room, (SIDE * i + j) * productBytes);
            f.set(points.get(SIDE * i + j));
          }
          List<Local> column = column(j);
          sum(column, 0).set(value);
          sum(column, 1).set(points.get(SIDE + j));
          f.get(value).set(points.get(j));
        }
        if (epilogue == Epilogue.PRELU) {
          w.load(slopeAt, 0);
          f.set(slope);
          w.add(slopeAt, KernelWriter.VECTOR);
        }
        for (int i = 0; i < OUTPUTS; i++) {
          List<Local> row = points.subList(SIDE * i, SIDE * (i + 1));
          for (int j = 0; j < OUTPUTS; j++) {
            sum(row, j);
            w.load(bias, 0).op(Opcode.F32X4_ADD).set(value);
            w.multiplyAdd(value, zero, check);
            epilogue.apply(w, value, slope);
            Local to = out.get(OUTPUTS * i + j);
            w.store(to, 0, value, lanes);
          }
        }
        w.add(bias, KernelWriter.VECTOR);
        w.add(room, KernelWriter.VECTOR);
        for (Local to : out) {
          w.add(to, KernelWriter.VECTOR);
        }
      }

      private List<Local> column(int j) {
        List<Local> column = new ArrayList<>();
        for (int i = 0; i < SIDE; i++) {
          column.add(points.get(SIDE * i + j));
        }
        return column;
      }

      /** The i-th row of A transposed, times four values. */
      private FunctionBuilder sum(List<Local> of, int i) {
        Opcode op = i == 0 ? Opcode.F32X4_ADD : Opcode.F32X4_SUB;
        f.get(of.get(i)).get(of.get(1 + i)).op(op);
        return f.get(of.get(2 + i)).op(op);
      }
    }
  }
}
