package dev.ocellus.codegen;

import static dev.ocellus.wasm.ValueType.I64;

import dev.ocellus.wasm.FunctionBuilder;
import dev.ocellus.wasm.Local;
import dev.ocellus.wasm.Opcode;
import java.util.List;

/**
 * Computes, for {@link ResampleArea}, which source pixels make each pixel along an axis of a
 * resized picture, and with what weight: the same numbers as {@code dev.ocellus.image.Axis}. A unit
 * is a pixel of the axis.
 *
 * <p>Lengths are from 1 to 2^31 - 1 pixels, and the window is inside of the resized axis. Each
 * table has a word for each unit: {@code first} and {@code last} are bytes from the axis' first
 * source pixel, the weights are floats.
 */
public record AxisTable() implements GeneratedKernel {
  private static final List<String> ARGUMENTS =
      List.of(
          "source", // the source's length in pixels
          "target", // the length of the whole resized axis
          "start", // where the window begins in it
          "step", // bytes from a source pixel to the next
          "first", // addresses of words: bytes to the first source pixel, to the last, ...
          "last",
          "first_weight", // ... and of floats
          "last_weight");

  @Override
  public String name() {
    return "axis_table";
  }

  @Override
  public List<String> arguments() {
    return ARGUMENTS;
  }

  @Override
  public void write(KernelWriter w) {
    new Writer(w).write();
  }

  /** The kernel being written. Positions are whole numbers of fractions of a pixel, in 64 bits. */
  private static final class Writer {
    private final KernelWriter w;
    private final FunctionBuilder f;
    private final Local source;
    private final Local target;
    private final Local at;
    private final Local unit;
    private final Local begin;
    private final Local end;
    private final Local first;
    private final Local last;
    private final Local firstWeight;
    private final Local lastWeight;

    Writer(KernelWriter w) {
      this.w = w;
      this.f = w.f;
      source = f.local("source_length", I64);
      target = f.local("target_length", I64);
      at = w.i32("at");
      unit = f.local("unit", I64);
      begin = f.local("begin", I64);
      end = f.local("end", I64);
      first = f.local("first_pixel", I64);
      last = f.local("last_pixel", I64);
      firstWeight = w.f32("weight_of_first");
      lastWeight = w.f32("weight_of_last");
    }

    void write() {
      wide("source").set(source);
      wide("target").set(target);
      w.countTo(
          w.from,
          w.to,
          () -> {
            f.get(w.argument("start")).get(w.from).op(Opcode.I32_ADD);
            f.op(Opcode.I64_EXTEND_I32_U).set(begin);
            f.get(source).get(target).op(Opcode.I64_LT_S);
            w.ifElse(this::bilinear, this::area);
            w.times(w.from, KernelWriter.FLOAT).set(at);
            store("first", first);
            store("last", last);
            storeWeight("first_weight", firstWeight);
            storeWeight("last_weight", lastWeight);
          });
    }

    private FunctionBuilder wide(String argument) {
      return f.get(w.argument(argument)).op(Opcode.I64_EXTEND_I32_U);
    }

    private void area() {
      f.get(begin).get(source).op(Opcode.I64_MUL).tee(begin);
      f.get(source).op(Opcode.I64_ADD).set(end);
      f.get(begin).get(target).op(Opcode.I64_DIV_U).set(first);
      f.get(end).i64(1).op(Opcode.I64_SUB).get(target).op(Opcode.I64_DIV_U).set(last);
      f.get(end);
      f.get(first).i64(1).op(Opcode.I64_ADD).get(target).op(Opcode.I64_MUL).tee(unit);
      f.get(end).get(unit).op(Opcode.I64_LT_S).select();
      f.get(begin).op(Opcode.I64_SUB);
      share(source, firstWeight);
      f.i64(0);
      f.get(end).get(last).get(target).op(Opcode.I64_MUL).op(Opcode.I64_SUB);
      f.get(first).get(last).op(Opcode.I64_EQ).select();
      share(source, lastWeight);
    }

    private void bilinear() {
      f.get(target).i64(2).op(Opcode.I64_MUL).set(unit);
      f.get(begin).i64(2).op(Opcode.I64_MUL).i64(1).op(Opcode.I64_ADD);
      f.get(source).op(Opcode.I64_MUL).get(target).op(Opcode.I64_SUB).tee(begin);
      f.i64(0).get(begin).i64(0).op(Opcode.I64_GT_S).select().tee(begin);
      f.get(unit).op(Opcode.I64_DIV_U).set(first);
      f.get(first).i64(1).op(Opcode.I64_ADD).tee(last);
      f.get(first).get(last).get(source).op(Opcode.I64_LT_S).select().set(last);
      f.i64(0);
      f.get(begin).get(unit).op(Opcode.I64_REM_U);
      f.get(first).get(last).op(Opcode.I64_EQ).select();
      share(unit, lastWeight);
      f.f32(1).get(lastWeight).op(Opcode.F32_SUB).set(firstWeight);
    }

    /** Divides the number on the stack, as a float. */
    private void share(Local of, Local weight) {
      f.op(Opcode.F32_CONVERT_I64_U).get(of).op(Opcode.F32_CONVERT_I64_U);
      f.op(Opcode.F32_DIV).set(weight);
    }

    private void store(String table, Local pixel) {
      w.sum(w.argument(table), at);
      f.get(pixel).op(Opcode.I32_WRAP_I64).get(w.argument("step")).op(Opcode.I32_MUL);
      f.memory(Opcode.I32_STORE);
    }

    private void storeWeight(String table, Local weight) {
      w.sum(w.argument(table), at).get(weight).memory(Opcode.F32_STORE);
    }
  }
}
