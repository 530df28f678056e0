package dev.ocellus.codegen;

import dev.ocellus.wasm.Local;
import dev.ocellus.wasm.Opcode;
import java.util.List;

/**
 * Convolution of each channel by itself, over NHWC, for kernels of any size, stride and dilation.
 * What is beyond the picture is left out tap by tap. A unit is a row of the output by {@code
 * channel_chunk} channels, chunks running fastest.
 *
 * @param epilogue what is done to the sums
 * @param tail how many channels the last vector has if that is not four, else 0
 */
public record Depthwise(Epilogue epilogue, int tail) implements GeneratedKernel {
  /** Channels that are computed at a time; weights, bias and slope are padded to whole vectors. */
  public static final int LANES = DepthwiseRows.LANES;

  @Override
  public String name() {
    return "depthwise" + epilogue.suffix() + (tail == 0 ? "" : "_tail" + tail);
  }

  @Override
  public List<String> arguments() {
    return DepthwiseRows.ARGUMENTS;
  }

  @Override
  public void write(KernelWriter w) {
    new Writer(w, epilogue, tail).write();
  }

  /** One kernel being written. */
  private static final class Writer extends DepthwiseRows {
    private final Local ky;
    private final Local kx;
    private final Local at;
    private final Local weightsAt;
    private final Local tapColumn;
    private final Local tapAt;
    private final Local sum;
    private final Local value;
    private final Local weight;

    Writer(KernelWriter w, Epilogue epilogue, int tail) {
      super(w, epilogue, tail);
      ky = w.i32("ky");
      kx = w.i32("kx");
      at = w.i32("at");
      weightsAt = w.i32("weights_at");
      tapColumn = w.i32("tap_column");
      tapAt = w.i32("tap_at");
      sum = w.v128("sum");
      value = w.v128("value");
      weight = w.v128("weight");
    }

    @Override
    void row(int lanes) {
      w.countTo(column, arg("out_width"), () -> pixel(lanes));
    }

    private void pixel(int lanes) {
      start(sum);
      f.i32(0).set(ky);
      w.countTo(
          ky,
          arg("kernel_h"),
          () -> {
            w.times(ky, arg("dilation_h")).get(y).op(Opcode.I32_ADD).tee(at);
            f.get(arg("height")).op(Opcode.I32_LT_U);
            w.ifThen(() -> rowOfTaps(lanes));
          });
      finish(sum, lanes);
    }

    private void rowOfTaps(int lanes) {
      w.times(at, rowBytes).get(imageAt).op(Opcode.I32_ADD).set(at);
      w.times(ky, arg("kernel_w")).get(tapBytes).op(Opcode.I32_MUL).get(arg("weights"));
      f.op(Opcode.I32_ADD).get(channelBytes).op(Opcode.I32_ADD).set(weightsAt);
      w.times(column, arg("stride_w")).get(arg("left")).op(Opcode.I32_SUB).set(tapColumn);
      f.i32(0).set(kx);
      w.countTo(
          kx,
          arg("kernel_w"),
          () -> {
            f.get(tapColumn).get(arg("width")).op(Opcode.I32_LT_U);
            w.ifThen(() -> tap(lanes));
            w.add(tapColumn, arg("dilation_w"));
            w.add(weightsAt, tapBytes);
          });
    }

    private void tap(int lanes) {
      w.times(tapColumn, pixelBytes).get(at).op(Opcode.I32_ADD).set(tapAt);
      w.load(tapAt, 0, lanes);
      f.set(value);
      w.load(weightsAt, 0);
      f.set(weight);
      w.multiplyAdd(value, weight, sum);
    }
  }
}
