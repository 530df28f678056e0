package dev.ocellus.codegen;

import dev.ocellus.wasm.FunctionBuilder;
import dev.ocellus.wasm.Local;
import dev.ocellus.wasm.Opcode;
import java.util.ArrayList;
import java.util.List;

/**
 * The greatest value or the average of each window, over NHWC; what is padding does not count, nor
 * in the former what is no number (NaN). A unit is a row of the output.
 *
 * @param height the window's rows, and
 * @param width its columns, if windows wholly inside the input are to be unrolled, else 0
 * @param tail channels beyond whole vectors
 */
public record Pool(Kind kind, int height, int width, int tail) implements GeneratedKernel {
  /** What is made of a window's elements. */
  public enum Kind {
    AVERAGE("average_pool"),
    MAX("max_pool");

    private final String kernel;

    Kind(String kernel) {
      this.kernel = kernel;
    }
  }

  /** The largest windows that are unrolled, in elements. */
  private static final int MOST_UNROLLED = 9;

  private static final List<String> ARGUMENTS =
      List.of(
          "x",
          "out",
          "height", // rows of an input picture
          "width",
          "channels", // bytes of an element's channels
          "out_height",
          "out_width",
          "kernel_height",
          "kernel_width",
          "stride_height",
          "stride_width",
          "top", // rows of padding above
          "left"); // columns of padding before

  /** The kernel for a window over pictures of this many channels. */
  public static Pool of(Kind kind, int height, int width, int channels) {
    boolean unrolled = (long) height * width <= MOST_UNROLLED;
    int tail = channels % KernelWriter.LANES;
    return new Pool(kind, unrolled ? height : 0, unrolled ? width : 0, tail);
  }

  @Override
  public String name() {
    String shape = height == 0 ? "" : "_" + height + "x" + width;
    return kind.kernel + shape + (tail == 0 ? "" : "_tail" + tail);
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
    private final Local rowBytes;
    private final Local y;
    private final Local rows;
    private final Local rowAt;
    private final Local out;
    private final Local outEnd;
    private final Local left;
    private final Local fromColumn;
    private final Local columns;
    private final Local at;
    private final Local window;
    private final Local pointer;
    private final Local rowsLeft;
    private final Local columnsLeft;
    private final Local rowGap;
    private final Local value;
    private final Local count;
    private final List<Local> taps = new ArrayList<>();

    Writer(KernelWriter w) {
      this.w = w;
      this.f = w.f;
      rowBytes = w.i32("row_bytes");
      y = w.i32("y");
      rows = w.i32("rows");
      rowAt = w.i32("row_at");
      out = w.i32("out_at");
      outEnd = w.i32("out_end");
      left = w.i32("column");
      fromColumn = w.i32("from_column");
      columns = w.i32("columns");
      at = w.i32("at");
      window = w.i32("window");
      pointer = w.i32("pointer");
      rowsLeft = w.i32("rows_left");
      columnsLeft = w.i32("columns_left");
      rowGap = w.i32("row_gap");
      value = w.v128("value");
      count = w.v128("count");
      for (int i = 0; i < height * width; i++) {
        taps.add(w.i32("tap" + i));
      }
    }

    private Local arg(String name) {
      return w.argument(name);
    }

    void units() {
      w.times(arg("width"), arg("channels")).set(rowBytes);
      for (int i = 0; i < taps.size(); i++) {
        w.times(rowBytes, i / width);
        w.times(arg("channels"), i % width).op(Opcode.I32_ADD).set(taps.get(i));
      }
      w.countTo(w.from, w.to, this::unit);
    }

    private void unit() {
      Local image = outEnd;
      f.get(w.from).get(arg("out_height")).op(Opcode.I32_DIV_U).set(image);
      f.get(w.from).get(arg("out_height")).op(Opcode.I32_REM_U);
      f.get(arg("stride_height")).op(Opcode.I32_MUL).get(arg("top")).op(Opcode.I32_SUB).set(y);
      clip(y, arg("kernel_height"), arg("height"), rowsLeft, rows);
      w.times(image, arg("height")).get(rowsLeft).op(Opcode.I32_ADD).get(rowBytes);
      f.op(Opcode.I32_MUL).get(arg("x")).op(Opcode.I32_ADD).set(rowAt);
      w.times(arg("out_width"), arg("channels")).tee(outEnd).get(w.from).op(Opcode.I32_MUL);
      f.get(arg("out")).op(Opcode.I32_ADD).set(out);
      w.add(outEnd, out);
      f.i32(0).get(arg("left")).op(Opcode.I32_SUB).set(left);
      w.whileBelow(out, outEnd, this::pixel);
    }

    /** Finds what a window that begins at {@code at} has of an axis of {@code extent}. */
    private void clip(Local at, Local window, Local extent, Local from, Local size) {
      f.get(at).i32(0).get(at).i32(0).op(Opcode.I32_GT_S).select().set(from);
      w.sum(at, window).set(size);
      w.least(size, extent).get(from).op(Opcode.I32_SUB).set(size);
    }

    private void pixel() {
      clip(left, arg("kernel_width"), arg("width"), fromColumn, columns);
      w.times(fromColumn, arg("channels")).get(rowAt).op(Opcode.I32_ADD).set(window);
      f.get(rowBytes);
      w.times(columns, arg("channels")).op(Opcode.I32_SUB).set(rowGap);
      if (kind == Kind.AVERAGE) {
        w.times(rows, columns).op(Opcode.I32X4_SPLAT).op(Opcode.F32X4_CONVERT_I32X4_S).set(count);
      }
      if (taps.isEmpty()) {
        channels(this::anyWindow);
      } else {
        w.times(rows, columns).i32(taps.size()).op(Opcode.I32_EQ);
        w.ifElse(() -> channels(this::wholeWindow), () -> channels(this::anyWindow));
      }
      w.add(left, arg("stride_width"));
      w.add(out, arg("channels"));
    }

    /** What reduces a window, the channels of whose first element are at {@code window}. */
    private interface Reduction {
      void write(int lanes);
    }

    private void channels(Reduction reduction) {
      w.alongVectors(at, arg("channels"), () -> reduce(reduction, KernelWriter.LANES));
      if (tail > 0) {
        reduce(reduction, tail);
      }
    }

    private void reduce(Reduction reduction, int lanes) {
      f.f32x4(kind == Kind.MAX ? Float.NEGATIVE_INFINITY : 0).set(value);
      reduction.write(lanes);
      if (kind == Kind.AVERAGE) {
        f.get(value).get(count).op(Opcode.F32X4_DIV).set(value);
      }
      w.sum(out, at).set(pointer);
      w.store(pointer, 0, value, lanes);
    }

    private void take(int lanes) {
      f.get(value);
      w.load(pointer, 0, lanes);
      f.op(kind == Kind.MAX ? Opcode.F32X4_PMAX : Opcode.F32X4_ADD).set(value);
    }

    private void wholeWindow(int lanes) {
      Local first = rowsLeft;
      w.sum(window, at).set(first);
      for (Local tap : taps) {
        w.sum(first, tap).set(pointer);
        take(lanes);
      }
    }

    private void anyWindow(int lanes) {
      w.sum(window, at).set(pointer);
      f.get(rows).set(rowsLeft);
      w.countDown(
          rowsLeft,
          () -> {
            f.get(columns).set(columnsLeft);
            w.countDown(
                columnsLeft,
                () -> {
                  take(lanes);
                  w.add(pointer, arg("channels"));
                });
            w.add(pointer, rowGap);
          });
    }
  }
}
