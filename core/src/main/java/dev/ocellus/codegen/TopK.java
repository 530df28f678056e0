package dev.ocellus.codegen;

import dev.ocellus.wasm.FunctionBuilder;
import dev.ocellus.wasm.Label;
import dev.ocellus.wasm.Local;
import dev.ocellus.wasm.MemArg;
import dev.ocellus.wasm.Opcode;
import java.util.List;

/**
 * The greatest {@code most} of {@code count} floats, the greatest first, each as its index and
 * itself, {@link #ENTRY} bytes in all; of equals the one with the lower index, and what is no
 * number (NaN) last: as {@code dev.ocellus.classify.TopClasses} has it. There is one unit.
 */
public record TopK() implements GeneratedKernel {
  /** Bytes of an index and a float. */
  public static final int ENTRY = 8;

  private static final MemArg INDEX = new MemArg(0, 1);
  private static final MemArg VALUE = new MemArg(KernelWriter.FLOAT, 1);

  private static final List<String> ARGUMENTS =
      List.of(
          "x", // floats
          "count", "out", "most"); // from 1 to count

  @Override
  public String name() {
    return "top_k";
  }

  @Override
  public List<String> arguments() {
    return ARGUMENTS;
  }

  @Override
  public void write(KernelWriter w) {
    FunctionBuilder f = w.f;
    Local i = w.i32("i");
    Local found = w.i32("found");
    Local at = w.i32("at");
    Local value = w.f32("value");
    w.countTo(
        i,
        w.argument("count"),
        () -> {
          w.times(i, KernelWriter.FLOAT).get(w.argument("x")).op(Opcode.I32_ADD);
          f.memory(Opcode.F32_LOAD).set(value);
          w.times(found, ENTRY).get(w.argument("out")).op(Opcode.I32_ADD).set(at);
          f.block(
              "next",
              next -> {
                makeRoom(w, found, at, value, next);
                moveBehind(w, at, value);
                f.get(at).get(i).memory(Opcode.I32_STORE, INDEX);
                f.get(at).get(value).memory(Opcode.F32_STORE, VALUE);
              });
        });
  }

  /** Points behind the entries found, or to the last that there may be, if the value is better. */
  private static void makeRoom(KernelWriter w, Local found, Local at, Local value, Label next) {
    FunctionBuilder f = w.f;
    f.get(found).get(w.argument("most")).op(Opcode.I32_LT_S);
    w.ifElse(
        () -> w.add(found, 1),
        () -> {
          w.add(at, -ENTRY);
          isBetter(f, value, at).op(Opcode.I32_EQZ).brIf(next);
        });
  }

  /** Moves entries on while they are worse than the value. */
  private static void moveBehind(KernelWriter w, Local at, Local value) {
    FunctionBuilder f = w.f;
    Local before = w.i32("before");
    f.block(
        "placed",
        placed ->
            f.loop(
                "move",
                move -> {
                  f.get(at).get(w.argument("out")).op(Opcode.I32_EQ).brIf(placed);
                  f.get(at).i32(ENTRY).op(Opcode.I32_SUB).set(before);
                  isBetter(f, value, before).op(Opcode.I32_EQZ).brIf(placed);
                  copy(f, before, at);
                  f.get(before).set(at).br(move);
                }));
  }

  private static void copy(FunctionBuilder f, Local from, Local to) {
    f.get(to).get(from).memory(Opcode.I32_LOAD, INDEX).memory(Opcode.I32_STORE, INDEX);
    f.get(to).get(from).memory(Opcode.F32_LOAD, VALUE).memory(Opcode.F32_STORE, VALUE);
  }

  /** Leaves whether the value is greater than that of an entry, or a number where that is none. */
  private static FunctionBuilder isBetter(FunctionBuilder f, Local value, Local entry) {
    f.get(value).get(entry).memory(Opcode.F32_LOAD, VALUE).op(Opcode.F32_GT);
    f.get(entry).memory(Opcode.F32_LOAD, VALUE);
    f.get(entry).memory(Opcode.F32_LOAD, VALUE).op(Opcode.F32_NE);
    f.get(value).get(value).op(Opcode.F32_EQ).op(Opcode.I32_AND);
    return f.op(Opcode.I32_OR);
  }
}
