package dev.ocellus.codegen;

import dev.ocellus.wasm.Local;
import dev.ocellus.wasm.Opcode;
import java.util.ArrayList;
import java.util.List;

/**
 * Convolution of each channel by itself with a 3 x 3 kernel that is not dilated along the row: the
 * weights of four channels stay in registers all along a row, and neighbouring pixels share what
 * their windows have in common. Rows above and below the picture are read from a place with zeros,
 * columns beside it are left out. Units are those of {@link Depthwise}.
 *
 * @param epilogue what is done to the sums
 * @param stride along the row, 1 or 2
 * @param tail how many channels the last vector has if that is not four, else 0
 */
public record Depthwise3x3(Epilogue epilogue, int stride, int tail) implements GeneratedKernel {
  private static final int SIDE = 3;

  /** Pixels whose sums are in registers at a time, beside the weights. */
  private static final int PIXELS = 4;

  @Override
  public String name() {
    return "depthwise_3x3_stride" + stride + epilogue.suffix() + (tail == 0 ? "" : "_tail" + tail);
  }

  @Override
  public List<String> arguments() {
    return DepthwiseRows.ARGUMENTS;
  }

  @Override
  public void write(KernelWriter w) {
    new Writer(w, epilogue, stride, tail).write();
  }

  /** One kernel being written. */
  private static final class Writer extends DepthwiseRows {
    private final int stride;
    private final Local at;
    private final Local lastTile;
    private final Local value;
    private final List<Local> rows = new ArrayList<>();
    private final List<Local> steps = new ArrayList<>();
    private final List<Local> weights = new ArrayList<>();
    private final List<Local> sums = new ArrayList<>();

    Writer(KernelWriter w, Epilogue epilogue, int stride, int tail) {
      super(w, epilogue, tail);
      this.stride = stride;
      at = w.i32("at");
      lastTile = w.i32("last_tile");
      value = w.v128("value");
      for (int i = 0; i < SIDE; i++) {
        rows.add(w.i32("row" + i));
        steps.add(w.i32("step" + i));
        for (int j = 0; j < SIDE; j++) {
          weights.add(w.v128("w" + i + j));
        }
      }
      for (int p = 0; p < PIXELS; p++) {
        sums.add(w.v128("sum" + p));
      }
    }

    @Override
    void row(int lanes) {
      loadWeights();
      for (int i = 0; i < SIDE; i++) {
        findRow(i);
      }
      w.whileBelow(column, arg("inner_from"), () -> edge(lanes));
      f.get(arg("inner_to")).i32(PIXELS - 1).op(Opcode.I32_SUB).set(lastTile);
      w.whileBelow(column, lastTile, () -> inner(PIXELS, lanes));
      w.whileBelow(column, arg("inner_to"), () -> inner(1, lanes));
      w.whileBelow(column, arg("out_width"), () -> edge(lanes));
    }

    private void loadWeights() {
      f.get(arg("weights")).get(channelBytes).op(Opcode.I32_ADD).set(at);
      for (Local each : weights) {
        w.load(at, 0);
        f.set(each);
        w.add(at, tapBytes);
      }
    }

    /** Points to row {@code i} of the first window; its first columns may be left of the row. */
    private void findRow(int i) {
      w.times(arg("dilation_h"), i).get(y).op(Opcode.I32_ADD).tee(at);
      f.get(arg("height")).op(Opcode.I32_LT_U);
      w.ifElse(
          () -> {
            w.times(at, rowBytes).get(imageAt).op(Opcode.I32_ADD);
            w.times(arg("left"), pixelBytes).op(Opcode.I32_SUB).set(rows.get(i));
            f.get(pixelBytes).set(steps.get(i));
          },
          () -> f.get(arg("zeros")).set(rows.get(i)).i32(0).set(steps.get(i)));
    }

    /** A pixel whose window reaches beyond the sides. */
    private void edge(int lanes) {
      Local sum = sums.get(0);
      start(sum);
      for (int kx = 0; kx < SIDE; kx++) {
        int tap = kx;
        w.times(column, stride).get(arg("left")).op(Opcode.I32_SUB).i32(kx).op(Opcode.I32_ADD);
        f.get(arg("width")).op(Opcode.I32_LT_U);
        w.ifThen(
            () -> {
              for (int i = 0; i < SIDE; i++) {
                f.get(rows.get(i));
                w.times(steps.get(i), tap).op(Opcode.I32_ADD).set(at);
                w.load(at, 0, lanes);
                f.set(value);
                w.multiplyAdd(value, weights.get(SIDE * i + tap), sum);
              }
            });
      }
      advance(1, lanes);
    }

    /** Pixels whose windows are within the sides. */
    private void inner(int pixels, int lanes) {
      for (int p = 0; p < pixels; p++) {
        start(sums.get(p));
      }
      for (int i = 0; i < SIDE; i++) {
        f.get(rows.get(i)).set(at);
        for (int x = 0; x < (pixels - 1) * stride + SIDE; x++) {
          w.load(at, 0, lanes);
          f.set(value);
          w.add(at, steps.get(i));
          for (int p = 0; p < pixels; p++) {
            int tap = x - p * stride;
            if (tap >= 0 && tap < SIDE) {
              w.multiplyAdd(value, weights.get(SIDE * i + tap), sums.get(p));
            }
          }
        }
      }
      advance(pixels, lanes);
    }

    private void advance(int pixels, int lanes) {
      for (int i = 0; i < SIDE; i++) {
        f.get(rows.get(i));
        w.times(steps.get(i), pixels * stride).op(Opcode.I32_ADD).set(rows.get(i));
      }
      for (int p = 0; p < pixels; p++) {
        finish(sums.get(p), lanes);
      }
      w.add(column, pixels);
    }
  }
}
