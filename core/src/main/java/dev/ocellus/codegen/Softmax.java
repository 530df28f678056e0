package dev.ocellus.codegen;

import dev.ocellus.wasm.FunctionBuilder;
import dev.ocellus.wasm.Local;
import dev.ocellus.wasm.MemArg;
import dev.ocellus.wasm.Opcode;
import java.util.List;

/**
 * e^x divided by its sum, along rows; in float32 all through, summed up in the order of the
 * elements. A unit is a row.
 */
public record Softmax() implements GeneratedKernel {
  private static final List<String> ARGUMENTS = List.of("x", "out", "row"); // bytes of a row

  @Override
  public String name() {
    return "softmax";
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
  private static final class Writer {
    private final KernelWriter w;
    private final FunctionBuilder f;
    private final Local row;
    private final Local x;
    private final Local out;
    private final Local at;
    private final Local pointer;
    private final Local greatest;
    private final Local value;
    private final Local sum;

    Writer(KernelWriter w) {
      this.w = w;
      this.f = w.f;
      row = w.argument("row");
      x = w.i32("x_at");
      out = w.i32("out_at");
      at = w.i32("at");
      pointer = w.i32("pointer");
      greatest = w.v128("greatest");
      value = w.v128("value");
      sum = w.f32("sum");
    }

    void units() {
      w.countTo(
          w.from,
          w.to,
          () -> {
            w.times(w.from, row).get(w.argument("x")).op(Opcode.I32_ADD).set(x);
            w.times(w.from, row).get(w.argument("out")).op(Opcode.I32_ADD).set(out);
            findGreatest();
            w.alongRun(at, row, this::exponential);
            addUp();
            f.f32(1).get(sum).op(Opcode.F32_DIV).op(Opcode.F32X4_SPLAT).set(greatest);
            w.alongRun(at, row, this::scale);
          });
    }

    private void findGreatest() {
      f.f32x4(Float.NEGATIVE_INFINITY).set(greatest);
      w.alongRun(
          at,
          row,
          lanes -> {
            w.sum(x, at).set(pointer);
            f.get(greatest);
            if (lanes == 1) {
              w.loadSplat(pointer, 0);
            } else {
              w.load(pointer, 0);
            }
            f.op(Opcode.F32X4_MAX).set(greatest);
          });
      f.get(greatest).lane(Opcode.F32X4_EXTRACT_LANE, 0);
      for (int lane = 1; lane < KernelWriter.LANES; lane++) {
        f.get(greatest).lane(Opcode.F32X4_EXTRACT_LANE, lane).op(Opcode.F32_MAX);
      }
      f.op(Opcode.F32X4_SPLAT).set(greatest);
    }

    private void exponential(int lanes) {
      w.sum(x, at).set(pointer);
      w.load(pointer, 0, lanes);
      f.get(greatest).op(Opcode.F32X4_SUB).set(value);
      Exponential.exp(w, value);
      store(lanes);
    }

    private void addUp() {
      f.f32(0).set(sum).i32(0).set(at);
      w.whileBelow(
          at,
          row,
          () -> {
            f.get(sum);
            w.sum(out, at).memory(Opcode.F32_LOAD, MemArg.HERE).op(Opcode.F32_ADD).set(sum);
            w.add(at, KernelWriter.FLOAT);
          });
    }

    private void scale(int lanes) {
      w.sum(out, at).set(pointer);
      w.load(pointer, 0, lanes);
      f.get(greatest).op(Opcode.F32X4_MUL).set(value);
      store(lanes);
    }

    private void store(int lanes) {
      w.sum(out, at).set(pointer);
      w.store(pointer, 0, value, lanes);
    }
  }
}
