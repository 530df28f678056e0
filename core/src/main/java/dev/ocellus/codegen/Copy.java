package dev.ocellus.codegen;

import dev.ocellus.wasm.FunctionBuilder;
import dev.ocellus.wasm.Local;
import dev.ocellus.wasm.MemArg;
import dev.ocellus.wasm.Opcode;
import java.util.ArrayList;
import java.util.List;

/**
 * Copies elements from places evenly spaced along each axis to such places. A unit is a run, the
 * elements along the last axis; it is found by its number along the other axes.
 *
 * @param axes how many axes there are before the last
 * @param contiguous whether the elements of a run follow each other; else there are steps, which
 *     may be negative or nought
 */
public record Copy(int axes, boolean contiguous) implements GeneratedKernel {
  @Override
  public String name() {
    return (contiguous ? "copy" : "copy_strided") + axes;
  }

  @Override
  public List<String> arguments() {
    List<String> names = new ArrayList<>(List.of("x", "out", "run"));
    if (!contiguous) {
      names.addAll(List.of("x_step", "out_step"));
    }
    for (int i = 0; i < axes; i++) {
      names.addAll(List.of(extent(i), xStep(i), outStep(i)));
    }
    return names;
  }

  /** The argument with how long an axis is. */
  public static String extent(int axis) {
    return "extent" + axis;
  }

  /** The argument with the bytes from one element along an axis to the next. */
  public static String xStep(int axis) {
    return "x_step" + axis;
  }

  /** The same of what is written. */
  public static String outStep(int axis) {
    return "out_step" + axis;
  }

  @Override
  public void write(KernelWriter w) {
    FunctionBuilder f = w.f;
    Local x = w.i32("x_at");
    Local out = w.i32("out_at");
    Local number = w.i32("number");
    Local place = w.i32("place");
    w.countTo(
        w.from,
        w.to,
        () -> {
          f.get(w.argument("x")).set(x).get(w.argument("out")).set(out).get(w.from).set(number);
          for (int axis = axes - 1; axis >= 0; axis--) {
            f.get(number).get(w.argument(extent(axis))).op(Opcode.I32_REM_U).set(place);
            w.times(place, w.argument(xStep(axis))).get(x).op(Opcode.I32_ADD).set(x);
            w.times(place, w.argument(outStep(axis))).get(out).op(Opcode.I32_ADD).set(out);
            f.get(number).get(w.argument(extent(axis))).op(Opcode.I32_DIV_U).set(number);
          }
          if (contiguous) {
            f.get(out).get(x).get(w.argument("run")).op(Opcode.MEMORY_COPY);
          } else {
            f.get(w.argument("run")).set(number);
            w.countDown(number, () -> element(w, x, out));
          }
        });
  }

  private static void element(KernelWriter w, Local x, Local out) {
    FunctionBuilder f = w.f.get(out).get(x);
    f.memory(Opcode.F32_LOAD, MemArg.HERE).memory(Opcode.F32_STORE, MemArg.HERE);
    w.add(x, w.argument("x_step"));
    w.add(out, w.argument("out_step"));
  }
}
