package dev.ocellus.codegen;

import dev.ocellus.wasm.FunctionBuilder;
import dev.ocellus.wasm.Local;
import dev.ocellus.wasm.Opcode;
import java.util.List;

/**
 * What kernels of depthwise convolution have in common: they compute a row of the output for four
 * channels at a time.
 */
abstract class DepthwiseRows {
  /** Channels that are computed at a time. */
  static final int LANES = 4;

  static final List<String> ARGUMENTS =
      List.of(
          "x",
          "weights", // [kernel_h * kernel_w][channels], channels padded to whole vectors
          "bias", // padded likewise
          "slope", // padded likewise; 0 where there is none
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

  final KernelWriter w;
  final FunctionBuilder f;

  /** Bytes from a pixel to the next, in the input and in the output. */
  final Local pixelBytes;

  final Local rowBytes;

  /** Bytes from a tap's weights to the next tap's. */
  final Local tapBytes;

  /** The first of the four channels, in bytes. */
  final Local channelBytes;

  /** The first of the four channels of the image's first pixel. */
  final Local imageAt;

  /** The input row of the window's first row; may be above the picture. */
  final Local y;

  /** The column of the output. */
  final Local column;

  final Local biasAt;
  private final Epilogue epilogue;
  private final int tail;
  private final Local chunks;
  private final Local row;
  private final Local channel;
  private final Local lastChannel;
  private final Local outAt;
  private final Local slopeAt;
  private final Local slope;

  DepthwiseRows(KernelWriter w, Epilogue epilogue, int tail) {
    this.w = w;
    this.f = w.f;
    this.epilogue = epilogue;
    this.tail = tail;
    pixelBytes = w.i32("pixel_bytes");
    rowBytes = w.i32("row_bytes");
    tapBytes = w.i32("tap_bytes");
    channelBytes = w.i32("channel_bytes");
    imageAt = w.i32("image_at");
    y = w.i32("y");
    column = w.i32("column");
    biasAt = w.i32("bias_at");
    chunks = w.i32("chunks");
    row = w.i32("row");
    channel = w.i32("channel");
    lastChannel = w.i32("last_channel");
    outAt = w.i32("out_at");
    slopeAt = w.i32("slope_at");
    slope = w.v128("slope_of_channels");
  }

  /** Computes a row of the output for as many channels as {@code lanes}. */
  abstract void row(int lanes);

  final Local arg(String name) {
    return w.argument(name);
  }

  /** Writes the function. */
  final void write() {
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
    f.get(w.from).get(chunks).op(Opcode.I32_DIV_U).tee(row);
    f.get(arg("out_height")).op(Opcode.I32_REM_U).get(arg("stride_h")).op(Opcode.I32_MUL);
    f.get(arg("top")).op(Opcode.I32_SUB).set(y);
    w.whileBelow(channel, lastChannel, this::vectorOfChannels);
  }

  private void vectorOfChannels() {
    findChannels();
    if (tail == 0) {
      row(LANES);
    } else {
      f.get(arg("channels")).get(channel).op(Opcode.I32_SUB).i32(LANES).op(Opcode.I32_GE_S);
      w.ifElse(() -> row(LANES), () -> row(tail));
    }
    w.add(channel, LANES);
  }

  private void findChannels() {
    w.times(channel, KernelWriter.FLOAT).tee(channelBytes);
    f.get(arg("bias")).op(Opcode.I32_ADD).set(biasAt);
    if (epilogue == Epilogue.PRELU) {
      f.get(arg("slope")).get(channelBytes).op(Opcode.I32_ADD).set(slopeAt);
      w.load(slopeAt, 0);
      f.set(slope);
    }
    f.get(row).get(arg("out_height")).op(Opcode.I32_DIV_U).get(arg("height"));
    f.op(Opcode.I32_MUL).get(rowBytes).op(Opcode.I32_MUL).get(arg("x")).op(Opcode.I32_ADD);
    f.get(channelBytes).op(Opcode.I32_ADD).set(imageAt);
    w.times(row, arg("out_width")).get(pixelBytes).op(Opcode.I32_MUL).get(arg("out"));
    f.op(Opcode.I32_ADD).get(channelBytes).op(Opcode.I32_ADD).set(outAt);
    f.i32(0).set(column);
  }

  /** Lets a sum begin with the bias. */
  final void start(Local sum) {
    w.load(biasAt, 0);
    f.set(sum);
  }

  /** Stores a pixel's sums and goes on to the next one. */
  final void finish(Local sum, int lanes) {
    epilogue.apply(w, sum, slope);
    w.store(outAt, 0, sum, lanes);
    w.add(outAt, pixelBytes);
  }
}
