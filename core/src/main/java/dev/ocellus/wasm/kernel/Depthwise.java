package dev.ocellus.wasm.kernel;

import dev.ocellus.wasm.FunctionBuilder;
import dev.ocellus.wasm.Local;
import dev.ocellus.wasm.Opcode;
import java.util.ArrayList;
import java.util.List;

/**
 * Convolution of each channel by itself, over NHWC: four channels at a time along a row of the
 * output, with the weights of a 3 x 3 kernel in registers. Windows that reach beyond the picture's
 * sides are computed tap by tap; rows above and below it are read from a place with zeros.
 *
 * <p>Weights are {@code [kernel_h * kernel_w][channels]}, with channels padded to whole vectors, as
 * are bias and slope. A unit is a row of the output by {@code channel_chunk} channels, chunks
 * running fastest.
 *
 * @param epilogue what is done to the sums
 * @param three whether the kernel is 3 x 3
 * @param tail how many channels the last vector has if that is not four, else 0
 */
public record Depthwise(Epilogue epilogue, boolean three, int tail) implements GeneratedKernel {
  /** Channels that are computed at a time. */
  public static final int LANES = 4;

  private static final int SIDE = 3;

  private static final List<String> ARGUMENTS =
      List.of(
          "x",
          "weights",
          "bias",
          "slope", // 0 where there is none
          "zeros", // address of four zeros
          "out",
          "height",
          "width",
          "channels",
          "out_height",
          "out_width",
          "kernel_h",
          "kernel_w",
          "stride_h",
          "stride_w",
          "dilation_h",
          "dilation_w",
          "top",
          "left",
          "inner_from", // the first column of the output whose window is within the sides
          "inner_to", // the column after the last such
          "channel_chunk"); // a multiple of four

  /** The kernel for a number of channels. */
  public static Depthwise of(Epilogue epilogue, int kernelH, int kernelW, int channels) {
    return new Depthwise(epilogue, kernelH == SIDE && kernelW == SIDE, channels % LANES);
  }

  @Override
  public String name() {
    return "depthwise"
        + (three ? "_3x3" : "")
        + epilogue.suffix()
        + (tail == 0 ? "" : "_tail" + tail);
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
    private final Local pixelBytes;
    private final Local rowBytes;
    private final Local tapBytes;
    private final Local chunks;
    private final Local image;
    private final Local channel;
    private final Local lastChannel;
    private final Local y;
    private final Local ox;
    private final Local inImage;
    private final Local outAt;
    private final Local ky;
    private final Local kx;
    private final Local at;
    private final Local weightsAt;
    private final Local tapAt;
    private final Local columnX;
    private final Local bias;
    private final Local slope;
    private final Local sum;
    private final Local value;
    private final Local weight;
    private final List<Local> rows = new ArrayList<>();
    private final List<Local> steps = new ArrayList<>();
    private final List<Local> weights = new ArrayList<>();

    Writer(KernelWriter w) {
      this.w = w;
      this.f = w.f;
      pixelBytes = w.i32("pixel_bytes");
      rowBytes = w.i32("row_bytes");
      tapBytes = w.i32("tap_bytes");
      chunks = w.i32("chunks");
      image = w.i32("image");
      channel = w.i32("channel");
      lastChannel = w.i32("last_channel");
      y = w.i32("y");
      ox = w.i32("ox");
      inImage = w.i32("in_image");
      outAt = w.i32("out_at");
      ky = w.i32("ky");
      kx = w.i32("kx");
      at = w.i32("at");
      weightsAt = w.i32("weights_at");
      tapAt = w.i32("tap_at");
      columnX = w.i32("column");
      bias = w.v128("bias_of_channels");
      slope = w.v128("slope_of_channels");
      sum = w.v128("sum");
      value = w.v128("value");
      weight = w.v128("weight");
      for (int i = 0; i < SIDE && three; i++) {
        rows.add(w.i32("row" + i));
        steps.add(w.i32("step" + i));
        for (int j = 0; j < SIDE; j++) {
          weights.add(w.v128("w" + i + j));
        }
      }
    }

    private Local arg(String name) {
      return w.argument(name);
    }

    void units() {
      w.times(arg("channels"), KernelWriter.FLOAT).tee(pixelBytes);
      f.get(arg("width")).op(Opcode.I32_MUL).set(rowBytes);
      f.get(arg("channels")).i32(LANES - 1).op(Opcode.I32_ADD).i32(-LANES).op(Opcode.I32_AND);
      f.i32(KernelWriter.FLOAT).op(Opcode.I32_MUL).set(tapBytes);
      f.get(arg("channels")).get(arg("channel_chunk")).op(Opcode.I32_ADD).i32(1);
      f.op(Opcode.I32_SUB).get(arg("channel_chunk")).op(Opcode.I32_DIV_U).set(chunks);
      w.countTo(w.from, w.to, this::unit);
    }

    private void unit() {
      f.get(w.from).get(chunks).op(Opcode.I32_REM_U).get(arg("channel_chunk"));
      f.op(Opcode.I32_MUL).tee(channel).get(arg("channel_chunk")).op(Opcode.I32_ADD);
      f.set(lastChannel);
      w.least(lastChannel, arg("channels")).set(lastChannel);
      f.get(w.from).get(chunks).op(Opcode.I32_DIV_U).get(arg("out_height"));
      f.op(Opcode.I32_DIV_U).set(image);
      f.get(w.from).get(chunks).op(Opcode.I32_DIV_U).get(arg("out_height"));
      f.op(Opcode.I32_REM_U).get(arg("stride_h")).op(Opcode.I32_MUL);
      f.get(arg("top")).op(Opcode.I32_SUB).set(y);
      w.whileBelow(channel, lastChannel, this::vectorOfChannels);
    }

    private void vectorOfChannels() {
      if (tail == 0) {
        row(LANES);
      } else {
        f.get(arg("channels")).get(channel).op(Opcode.I32_SUB).i32(LANES).op(Opcode.I32_GE_S);
        w.ifElse(() -> row(LANES), () -> row(tail));
      }
      w.add(channel, LANES);
    }

    /** One row of the output, for a vector of channels. */
    private void row(int lanes) {
      w.times(channel, KernelWriter.FLOAT).get(arg("bias")).op(Opcode.I32_ADD).set(at);
      w.load(at, 0);
      f.set(bias);
      if (epilogue == Epilogue.PRELU) {
        w.times(channel, KernelWriter.FLOAT).get(arg("slope")).op(Opcode.I32_ADD).set(at);
        w.load(at, 0);
        f.set(slope);
      }
      w.times(image, arg("height")).get(rowBytes).op(Opcode.I32_MUL).get(arg("x"));
      f.op(Opcode.I32_ADD);
      w.times(channel, KernelWriter.FLOAT).op(Opcode.I32_ADD).set(inImage);
      f.get(w.from).get(chunks).op(Opcode.I32_DIV_U).get(arg("out_width"));
      f.op(Opcode.I32_MUL).get(pixelBytes).op(Opcode.I32_MUL).get(arg("out")).op(Opcode.I32_ADD);
      w.times(channel, KernelWriter.FLOAT).op(Opcode.I32_ADD).set(outAt);
      f.i32(0).set(ox);
      if (three) {
        w.countTo(ox, arg("inner_from"), () -> pixel(lanes));
        inner(lanes);
      }
      w.countTo(ox, arg("out_width"), () -> pixel(lanes));
    }

    /** One pixel of the output, whose window may reach beyond the picture. */
    private void pixel(int lanes) {
      f.get(bias).set(sum);
      f.i32(0).set(ky);
      w.countTo(
          ky,
          arg("kernel_h"),
          () -> {
            w.times(ky, arg("dilation_h")).get(y).op(Opcode.I32_ADD).tee(at);
            f.get(arg("height")).op(Opcode.I32_LT_U);
            w.ifThen(() -> rowOfTaps(lanes));
          });
      finish(lanes);
    }

    private void rowOfTaps(int lanes) {
      w.times(at, rowBytes).get(inImage).op(Opcode.I32_ADD).set(at);
      w.times(ky, arg("kernel_w")).get(tapBytes).op(Opcode.I32_MUL).get(arg("weights"));
      f.op(Opcode.I32_ADD);
      w.times(channel, KernelWriter.FLOAT).op(Opcode.I32_ADD).set(weightsAt);
      w.times(ox, arg("stride_w")).get(arg("left")).op(Opcode.I32_SUB).set(columnX);
      f.i32(0).set(kx);
      w.countTo(
          kx,
          arg("kernel_w"),
          () -> {
            f.get(columnX).get(arg("width")).op(Opcode.I32_LT_U);
            w.ifThen(() -> tap(lanes));
            w.add(columnX, arg("dilation_w"));
            w.add(weightsAt, tapBytes);
          });
    }

    private void tap(int lanes) {
      w.times(columnX, pixelBytes).get(at).op(Opcode.I32_ADD).set(tapAt);
      w.load(tapAt, 0, lanes);
      f.set(value);
      w.load(weightsAt, 0);
      f.set(weight);
      w.multiplyAdd(value, weight, sum);
    }

    /** The pixels whose windows are within the picture's sides. */
    private void inner(int lanes) {
      f.get(arg("inner_from")).get(arg("inner_to")).op(Opcode.I32_LT_S);
      w.ifThen(
          () -> {
            loadWeights();
            for (int i = 0; i < SIDE; i++) {
              findRow(i);
            }
            w.countTo(ox, arg("inner_to"), () -> innerPixel(lanes));
          });
    }

    private void loadWeights() {
      w.times(channel, KernelWriter.FLOAT).get(arg("weights")).op(Opcode.I32_ADD).set(weightsAt);
      for (Local each : weights) {
        w.load(weightsAt, 0);
        f.set(each);
        w.add(weightsAt, tapBytes);
      }
    }

    /** Points to the first inner window's row {@code i}; rows that are not there are zeros. */
    private void findRow(int i) {
      w.times(arg("dilation_h"), i).get(y).op(Opcode.I32_ADD).tee(at);
      f.get(arg("height")).op(Opcode.I32_LT_U);
      w.ifElse(
          () -> {
            w.times(ox, arg("stride_w")).get(arg("left")).op(Opcode.I32_SUB).get(pixelBytes);
            f.op(Opcode.I32_MUL);
            w.times(at, rowBytes).op(Opcode.I32_ADD).get(inImage).op(Opcode.I32_ADD);
            f.set(rows.get(i)).get(pixelBytes).set(steps.get(i));
          },
          () -> f.get(arg("zeros")).set(rows.get(i)).i32(0).set(steps.get(i)));
    }

    private void innerPixel(int lanes) {
      f.get(bias).set(sum);
      for (int i = 0; i < SIDE; i++) {
        w.times(steps.get(i), arg("dilation_w")).set(kx);
        f.get(rows.get(i)).set(at);
        for (int j = 0; j < SIDE; j++) {
          w.load(at, 0, lanes);
          f.set(value);
          w.multiplyAdd(value, weights.get(SIDE * i + j), sum);
          if (j < SIDE - 1) {
            w.add(at, kx);
          }
        }
        f.get(rows.get(i));
        w.times(steps.get(i), arg("stride_w")).op(Opcode.I32_ADD).set(rows.get(i));
      }
      finish(lanes);
    }

    private void finish(int lanes) {
      epilogue.apply(w, sum, slope);
      w.store(outAt, 0, sum, lanes);
      w.add(outAt, pixelBytes);
    }
  }
}
