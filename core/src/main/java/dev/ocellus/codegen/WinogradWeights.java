package dev.ocellus.codegen;

import dev.ocellus.wasm.FunctionBuilder;
import dev.ocellus.wasm.Local;
import dev.ocellus.wasm.Opcode;
import java.util.ArrayList;
import java.util.List;

/**
 * Transforms the weights of a 3 x 3 convolution for {@link Winograd}: what {@link PackColumns} made
 * of them becomes {@code [16 points][columns / 8][channels][8]}, the channels filled up with zeros
 * to whole vectors. A unit is a block of eight columns.
 */
public record WinogradWeights(int channels, int columns) implements GeneratedKernel {
  private static final int KERNEL = Winograd.KERNEL;
  private static final int SIDE = Winograd.SIDE;
  private static final int ROW = Convolution.COLUMNS * KernelWriter.FLOAT;
  private static final List<String> ARGUMENTS = List.of("x", "out");

  @Override
  public String name() {
    return "winograd_weights_" + channels + "x" + columns;
  }

  @Override
  public List<String> arguments() {
    return ARGUMENTS;
  }

  @Override
  public void write(KernelWriter w) {
    FunctionBuilder f = w.f;
    Local x = w.i32("x_at");
    Local out = w.i32("out_at");
    Local left = w.i32("left");
    w.countTo(
        w.from,
        w.to,
        () -> {
          w.times(w.from, KERNEL * KERNEL * channels * ROW).get(w.argument("x"));
          f.op(Opcode.I32_ADD).set(x);
          w.times(w.from, Winograd.depth(channels) * ROW).get(w.argument("out"));
          f.op(Opcode.I32_ADD).set(out);
          f.i32(channels * 2).set(left);
          w.countDown(left, () -> vector(w, x, out));
          zeros(w, out);
        });
  }

  /** Four columns of a channel: G, times the weights, times G transposed. */
  private void vector(KernelWriter w, Local x, Local out) {
    List<Local> rows = new ArrayList<>();
    for (int j = 0; j < KERNEL; j++) {
      List<Local> values = new ArrayList<>();
      for (int i = 0; i < KERNEL; i++) {
        Local value = w.temporary("g" + i);
        w.load(x, (KERNEL * i + j) * channels * ROW);
        w.f.set(value);
        values.add(value);
      }
      for (int i = 0; i < SIDE; i++) {
        combine(w, values, i).set(w.temporary("t" + i + j));
      }
    }
    for (int i = 0; i < SIDE; i++) {
      rows.clear();
      for (int j = 0; j < KERNEL; j++) {
        rows.add(w.temporary("t" + i + j));
      }
      for (int j = 0; j < SIDE; j++) {
        Local value = w.temporary("u");
        combine(w, rows, j).set(value);
        w.store(out, (SIDE * i + j) * pointBytes(), value, KernelWriter.LANES);
      }
    }
    w.add(x, KernelWriter.VECTOR);
    w.add(out, KernelWriter.VECTOR);
  }

  /** The i-th row of G, times three values. */
  private static FunctionBuilder combine(KernelWriter w, List<Local> of, int i) {
    FunctionBuilder f = w.f;
    if (i == 0 || i == SIDE - 1) {
      return f.get(of.get(i == 0 ? 0 : 2));
    }
    f.get(of.get(0)).get(of.get(2)).op(Opcode.F32X4_ADD);
    f.get(of.get(1)).op(i == 1 ? Opcode.F32X4_ADD : Opcode.F32X4_SUB);
    return f.f32x4(0.5f).op(Opcode.F32X4_MUL);
  }

  private void zeros(KernelWriter w, Local out) {
    Local zero = w.v128("zero");
    for (int channel = channels; channel < Winograd.depth(channels); channel++) {
      for (int point = 0; point < Winograd.POINTS; point++) {
        for (int v = 0; v < 2; v++) {
          w.store(out, point * pointBytes() + v * KernelWriter.VECTOR, zero, KernelWriter.LANES);
        }
      }
      w.add(out, ROW);
    }
  }

  private int pointBytes() {
    return Winograd.depth(channels) * Winograd.width(columns) * KernelWriter.FLOAT;
  }
}
