package dev.ocellus.codegen;

import dev.ocellus.wasm.FunctionBuilder;
import dev.ocellus.wasm.Local;
import dev.ocellus.wasm.MemArg;
import dev.ocellus.wasm.Opcode;
import java.util.ArrayList;
import java.util.List;

/**
 * Lists for each pair of pixels the channels in which one of them is not zero, for {@link
 * SparseConvolution}. A list is its length in bytes, and then channels in their order, each as its
 * first byte in a pixel; there is room for all. NaN is not zero. A unit is a pair.
 */
public record Nonzeros() implements GeneratedKernel {
  /** How many sets of four channels there are. */
  private static final int SETS = 1 << KernelWriter.LANES;

  private static final List<String> ARGUMENTS =
      List.of(
          "x", // [pixels][channels]
          "out", // [pairs][1 + channels]
          "pixels",
          "channels", // a multiple of four
          "all", // address of a word: not zero where all channels are to be listed
          "moves"); // address of moves()

  @Override
  public String name() {
    return "nonzeros";
  }

  @Override
  public List<String> arguments() {
    return ARGUMENTS;
  }

  /**
   * For each set of four lanes, as a number whose bits they are, the bytes that move them to the
   * front: 16 vectors, as the floats that have their bits.
   */
  public static float[] moves() {
    float[] moves = new float[SETS * KernelWriter.LANES];
    for (int set = 0; set < SETS; set++) {
      int to = set * KernelWriter.LANES;
      for (int lane = 0; lane < KernelWriter.LANES; lane++) {
        if ((set >> lane & 1) != 0) {
          moves[to++] = Float.intBitsToFloat(0x03020100 + 0x04040404 * lane);
        }
      }
    }
    return moves;
  }

  @Override
  public void write(KernelWriter w) {
    new Writer(w).write();
  }

  /** The kernel being written. */
  private static final class Writer {
    private final KernelWriter w;
    private final FunctionBuilder f;
    private final Local pixelBytes;
    private final Local always;
    private final Local list;
    private final Local end;
    private final Local left;
    private final Local set;
    private final Local channels;
    private final List<Local> x = new ArrayList<>();

    Writer(KernelWriter w) {
      this.w = w;
      this.f = w.f;
      pixelBytes = w.i32("pixel_bytes");
      always = w.i32("always");
      list = w.i32("list");
      end = w.i32("end");
      left = w.i32("vectors_left");
      set = w.i32("set");
      channels = w.v128("four_channels");
      for (int i = 0; i < PixelPairs.PIXELS; i++) {
        x.add(w.i32("x" + i));
      }
    }

    void write() {
      w.times(w.argument("channels"), KernelWriter.FLOAT).set(pixelBytes);
      f.get(w.argument("all")).memory(Opcode.I32_LOAD, MemArg.at(0)).i32(0).op(Opcode.I32_NE);
      f.i32(SETS - 1).op(Opcode.I32_MUL).set(always);
      w.countTo(w.from, w.to, this::pair);
    }

    private void pair() {
      for (int i = 0; i < PixelPairs.PIXELS; i++) {
        PixelPairs.pixel(w, w.from, i, w.argument("x"), pixelBytes).set(x.get(i));
      }
      PixelPairs.list(w, w.from, w.argument("out"), pixelBytes).tee(list);
      f.i32(KernelWriter.FLOAT).op(Opcode.I32_ADD).set(end);
      f.i32x4(0, 4, 8, 12).set(channels);
      f.get(w.argument("channels")).i32(2).op(Opcode.I32_SHR_U).set(left);
      w.countDown(left, this::fourChannels);
      f.get(list).get(end).get(list).op(Opcode.I32_SUB).i32(KernelWriter.FLOAT);
      f.op(Opcode.I32_SUB).memory(Opcode.I32_STORE, MemArg.at(0));
    }

    private void fourChannels() {
      for (Local pixel : x) {
        w.load(pixel, 0);
        f.f32x4(0).op(Opcode.F32X4_NE);
        w.add(pixel, KernelWriter.VECTOR);
      }
      f.op(Opcode.V128_OR).op(Opcode.I32X4_BITMASK).get(always).op(Opcode.I32_OR).set(set);
      f.get(end).get(channels);
      w.times(set, KernelWriter.VECTOR).get(w.argument("moves")).op(Opcode.I32_ADD);
      f.memory(Opcode.V128_LOAD, new MemArg(0, KernelWriter.FLOAT)).op(Opcode.I8X16_SWIZZLE);
      f.memory(Opcode.V128_STORE, new MemArg(0, KernelWriter.FLOAT));
      f.get(set).op(Opcode.I32_POPCNT).i32(2).op(Opcode.I32_SHL).get(end);
      f.op(Opcode.I32_ADD).set(end);
      f.get(channels).i32x4(16, 16, 16, 16).op(Opcode.I32X4_ADD).set(channels);
    }
  }
}
