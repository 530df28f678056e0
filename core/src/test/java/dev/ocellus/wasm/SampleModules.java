package dev.ocellus.wasm;

import static dev.ocellus.wasm.Opcode.F32X4_ADD;
import static dev.ocellus.wasm.Opcode.F32X4_EXTRACT_LANE;
import static dev.ocellus.wasm.Opcode.F32X4_MUL;
import static dev.ocellus.wasm.Opcode.F32X4_RELAXED_MADD;
import static dev.ocellus.wasm.Opcode.F32_ADD;
import static dev.ocellus.wasm.Opcode.F32_LOAD;
import static dev.ocellus.wasm.Opcode.F32_MUL;
import static dev.ocellus.wasm.Opcode.F32_STORE;
import static dev.ocellus.wasm.Opcode.I32_ADD;
import static dev.ocellus.wasm.Opcode.I32_AND;
import static dev.ocellus.wasm.Opcode.I32_ATOMIC_LOAD;
import static dev.ocellus.wasm.Opcode.I32_ATOMIC_RMW_ADD;
import static dev.ocellus.wasm.Opcode.I32_ATOMIC_STORE;
import static dev.ocellus.wasm.Opcode.I32_EQ;
import static dev.ocellus.wasm.Opcode.I32_NE;
import static dev.ocellus.wasm.Opcode.I32_SHL;
import static dev.ocellus.wasm.Opcode.MEMORY_ATOMIC_NOTIFY;
import static dev.ocellus.wasm.Opcode.MEMORY_ATOMIC_WAIT32;
import static dev.ocellus.wasm.Opcode.V128_LOAD;
import static dev.ocellus.wasm.Opcode.V128_STORE;
import static dev.ocellus.wasm.ValueType.F32;
import static dev.ocellus.wasm.ValueType.I32;
import static dev.ocellus.wasm.ValueType.V128;

import java.util.function.Consumer;

/** Small modules like those the assembler is for. */
final class SampleModules {
  private static final MemArg FLOAT_ALIGNED = new MemArg(0, 4);

  private SampleModules() {}

  /** {@code add(x, y, sum, count)}: the sum of two arrays of floats. */
  static WasmModule add() {
    ModuleBuilder module = withMemory("arrays");
    module.export(module.function("add", SampleModules::addBody));
    return module.build();
  }

  private static void addBody(FunctionBuilder f) {
    Local x = f.parameter("x", I32);
    Local y = f.parameter("y", I32);
    Local sum = f.parameter("sum", I32);
    Local count = f.parameter("count", I32);
    Local end = f.local("end", I32);
    end(f, x, count, ~3, end);
    until(
        f,
        "vectors",
        x,
        end,
        () -> {
          f.get(sum).get(x).memory(V128_LOAD, FLOAT_ALIGNED);
          f.get(y).memory(V128_LOAD, FLOAT_ALIGNED).op(F32X4_ADD);
          f.memory(V128_STORE, FLOAT_ALIGNED);
          advance(f, 16, x, y, sum);
        });
    end(f, x, count, 3, end);
    until(
        f,
        "floats",
        x,
        end,
        () -> {
          f.get(sum).get(x).memory(F32_LOAD).get(y).memory(F32_LOAD).op(F32_ADD).memory(F32_STORE);
          advance(f, 4, x, y, sum);
        });
  }

  /** {@code dot(x, y, count)}: the scalar product of two arrays of floats. */
  static WasmModule dot(boolean relaxed) {
    ModuleBuilder module = withMemory("products");
    module.export(module.function("dot", f -> dotBody(f, relaxed)));
    return module.build();
  }

  private static void dotBody(FunctionBuilder f, boolean relaxed) {
    Local x = f.parameter("x", I32);
    Local y = f.parameter("y", I32);
    Local count = f.parameter("count", I32);
    f.result(F32);
    Local end = f.local("end", I32);
    Local sums = f.local("sums", V128);
    Local sum = f.local("sum", F32);
    end(f, x, count, ~3, end);
    until(
        f,
        "vectors",
        x,
        end,
        () -> {
          if (relaxed) {
            f.get(x).memory(V128_LOAD, FLOAT_ALIGNED).get(y).memory(V128_LOAD, FLOAT_ALIGNED);
            f.get(sums).op(F32X4_RELAXED_MADD).set(sums);
          } else {
            f.get(sums).get(x).memory(V128_LOAD, FLOAT_ALIGNED);
            f.get(y).memory(V128_LOAD, FLOAT_ALIGNED).op(F32X4_MUL).op(F32X4_ADD).set(sums);
          }
          advance(f, 16, x, y);
        });
    for (int lane = 0; lane < 4; lane++) {
      f.get(sum).get(sums).lane(F32X4_EXTRACT_LANE, lane).op(F32_ADD).set(sum);
    }
    end(f, x, count, 3, end);
    until(
        f,
        "floats",
        x,
        end,
        () -> {
          f.get(sum).get(x).memory(F32_LOAD).get(y).memory(F32_LOAD).op(F32_MUL).op(F32_ADD);
          f.set(sum);
          advance(f, 4, x, y);
        });
    f.get(sum);
  }

  /**
   * {@code barrier(threads)}: returns when it has been called by as many threads. Address 0 counts
   * those that are there, address 4 the times all were.
   *
   * @param sleeping whether a thread sleeps until then instead of looking again and again, which
   *     GraalWasm leaves to JavaScript
   */
  static WasmModule barrier(boolean sleeping) {
    ModuleBuilder module = new ModuleBuilder("threads");
    module.memory(new Limits(1, 1, true));
    module.exportMemory("memory");
    module.export(module.function("barrier", f -> barrierBody(f, sleeping)));
    return module.build();
  }

  private static void barrierBody(FunctionBuilder f, boolean sleeping) {
    Local threads = f.parameter("threads", I32);
    Local round = f.local("round", I32);
    MemArg rounds = MemArg.at(4);
    f.i32(0).memory(I32_ATOMIC_LOAD, rounds).set(round);
    f.i32(0).i32(1).memory(I32_ATOMIC_RMW_ADD).i32(1).op(I32_ADD).get(threads).op(I32_EQ);
    f.ifElse(
        "last",
        FunctionType.EMPTY,
        last -> {
          f.i32(0).i32(0).memory(I32_ATOMIC_STORE);
          f.i32(0).i32(1).memory(I32_ATOMIC_RMW_ADD, rounds).drop();
          if (sleeping) {
            f.i32(0).i32(-1).memory(MEMORY_ATOMIC_NOTIFY, rounds).drop();
          }
        },
        last ->
            f.loop(
                "wait",
                wait -> {
                  if (sleeping) {
                    f.i32(0).get(round).i64(-1).memory(MEMORY_ATOMIC_WAIT32, rounds).drop();
                  }
                  f.i32(0).memory(I32_ATOMIC_LOAD, rounds).get(round).op(I32_EQ).brIf(wait);
                }));
  }

  static ModuleBuilder withMemory(String name) {
    ModuleBuilder module = new ModuleBuilder(name);
    module.memory(new Limits(1, 1, false));
    module.exportMemory("memory");
    return module;
  }

  /** {@code end = from + 4 * (count & mask)}. */
  private static void end(FunctionBuilder f, Local from, Local count, int mask, Local end) {
    f.get(from).get(count).i32(mask).op(I32_AND).i32(2).op(I32_SHL).op(I32_ADD).set(end);
  }

  private static void until(FunctionBuilder f, String name, Local at, Local end, Runnable body) {
    Consumer<Label> repeated =
        next -> {
          body.run();
          f.get(at).get(end).op(I32_NE).brIf(next);
        };
    f.get(at).get(end).op(I32_NE);
    f.ifThen("some_" + name, some -> f.loop(name, repeated));
  }

  private static void advance(FunctionBuilder f, int bytes, Local... pointers) {
    for (Local pointer : pointers) {
      f.get(pointer).i32(bytes).op(I32_ADD).set(pointer);
    }
  }
}
