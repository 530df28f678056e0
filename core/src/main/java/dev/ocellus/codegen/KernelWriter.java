package dev.ocellus.codegen;

import static dev.ocellus.wasm.ValueType.F32;
import static dev.ocellus.wasm.ValueType.I32;
import static dev.ocellus.wasm.ValueType.V128;

import dev.ocellus.wasm.FunctionBuilder;
import dev.ocellus.wasm.FunctionType;
import dev.ocellus.wasm.Label;
import dev.ocellus.wasm.Local;
import dev.ocellus.wasm.MemArg;
import dev.ocellus.wasm.Opcode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/** What kernels are written with: a function, its arguments in locals, loops and vector idioms. */
public final class KernelWriter {
  /** Bytes of a float. */
  static final int FLOAT = 4;

  /** Floats of a vector. */
  static final int LANES = 4;

  /** Bytes of a vector. */
  static final int VECTOR = 16;

  /** The function; for what has no idiom here. */
  final FunctionBuilder f;

  /** The first unit to compute. */
  final Local from;

  /** The unit after the last to compute. */
  final Local to;

  private final Tier tier;
  private final Map<String, Local> arguments = new HashMap<>();
  private final Map<String, Local> shared = new HashMap<>();
  private int labels;

  KernelWriter(FunctionBuilder f, Tier tier, List<String> arguments) {
    this.f = f;
    this.tier = tier;
    Local words = f.parameter("words", I32);
    from = f.parameter("from", I32);
    to = f.parameter("to", I32);
    for (int i = 0; i < arguments.size(); i++) {
      Local local = f.local(arguments.get(i), I32);
      f.get(words).memory(Opcode.I32_LOAD, MemArg.at(4 * i)).set(local);
      this.arguments.put(arguments.get(i), local);
    }
  }

  /** How many vectors so many floats fill, the last one maybe in part. */
  static int vectors(int floats) {
    return (floats + LANES - 1) / LANES;
  }

  /** The local that holds an argument; it may be changed. */
  Local argument(String name) {
    return arguments.get(name);
  }

  Local i32(String name) {
    return f.local(name, I32);
  }

  Local f32(String name) {
    return f.local(name, F32);
  }

  Local v128(String name) {
    return f.local(name, V128);
  }

  /** The vector of this name, for what is written more than once. */
  Local temporary(String name) {
    return shared.computeIfAbsent(name, this::v128);
  }

  /** The number of this name, for what is written more than once. */
  Local counter(String name) {
    return shared.computeIfAbsent(name, this::i32);
  }

  /** Repeats {@code body} while {@code at} is below {@code end}; it must move {@code at}. */
  void whileBelow(Local at, Local end, Runnable body) {
    String label = "next" + labels++;
    f.get(at).get(end).op(Opcode.I32_LT_S);
    f.ifThen(
        "if_" + label,
        any ->
            f.loop(
                label,
                next -> {
                  body.run();
                  f.get(at).get(end).op(Opcode.I32_LT_S).brIf(next);
                }));
  }

  /** Repeats {@code body} for each whole number of {@code at} from its value to {@code end}. */
  void countTo(Local at, Local end, Runnable body) {
    whileBelow(
        at,
        end,
        () -> {
          body.run();
          add(at, 1);
        });
  }

  /** Repeats {@code body} as many times as {@code left} says, which is zero afterwards. */
  void countDown(Local left, Runnable body) {
    String label = "next" + labels++;
    f.get(left);
    f.ifThen(
        "if_" + label,
        any ->
            f.loop(
                label,
                next -> {
                  body.run();
                  f.get(left).i32(1).op(Opcode.I32_SUB).tee(left).brIf(next);
                }));
  }

  /**
   * Repeats {@code body} for each whole vector of a run of floats. {@code at} begins with 0, counts
   * bytes, and is where the floats left over begin afterwards.
   */
  void alongVectors(Local at, Local bytes, Runnable body) {
    Local end = counter("vectors_end");
    f.i32(0).set(at);
    f.get(bytes).i32(-VECTOR).op(Opcode.I32_AND).set(end);
    whileBelow(
        at,
        end,
        () -> {
          body.run();
          add(at, VECTOR);
        });
  }

  /**
   * Goes along a run of floats: {@code body} is written for four lanes, and for one, which is
   * repeated for each of the floats left over. It does to a lane the same either way.
   */
  void alongRun(Local at, Local bytes, IntConsumer body) {
    alongVectors(at, bytes, () -> body.accept(LANES));
    whileBelow(
        at,
        bytes,
        () -> {
          body.accept(1);
          add(at, FLOAT);
        });
  }

  /** {@code local += bytes}. */
  void add(Local local, int bytes) {
    f.get(local).i32(bytes).op(Opcode.I32_ADD).set(local);
  }

  /** {@code local += other}. */
  void add(Local local, Local other) {
    f.get(local).get(other).op(Opcode.I32_ADD).set(local);
  }

  /** Leaves {@code x * factor} on the stack. */
  FunctionBuilder times(Local x, int factor) {
    return f.get(x).i32(factor).op(Opcode.I32_MUL);
  }

  /** Leaves {@code x * y} on the stack. */
  FunctionBuilder times(Local x, Local y) {
    return f.get(x).get(y).op(Opcode.I32_MUL);
  }

  /** Leaves {@code x + y} on the stack. */
  FunctionBuilder sum(Local x, Local y) {
    return f.get(x).get(y).op(Opcode.I32_ADD);
  }

  /** Leaves {@code x / y}, rounded up, on the stack. */
  FunctionBuilder parts(Local x, Local y) {
    return sum(x, y).i32(1).op(Opcode.I32_SUB).get(y).op(Opcode.I32_DIV_U);
  }

  /** Leaves the smaller of two numbers on the stack. */
  FunctionBuilder least(Local x, Local y) {
    return f.get(x).get(y).get(x).get(y).op(Opcode.I32_LT_S).select();
  }

  /** What is done if the number on the stack is not zero. */
  void ifThen(Runnable then) {
    f.ifThen("then" + labels++, label -> then.run());
  }

  /** What is done if the number on the stack is not zero, and what otherwise. */
  void ifElse(Runnable then, Runnable otherwise) {
    Consumer<Label> first = label -> then.run();
    f.ifElse("then" + labels++, FunctionType.EMPTY, first, label -> otherwise.run());
  }

  /** Leaves four floats from {@code pointer + offset} on the stack. */
  FunctionBuilder load(Local pointer, int offset) {
    return f.get(pointer).memory(Opcode.V128_LOAD, new MemArg(offset, FLOAT));
  }

  /** Leaves one float from {@code pointer + offset}, four times, on the stack. */
  FunctionBuilder loadSplat(Local pointer, int offset) {
    return f.get(pointer).memory(Opcode.V128_LOAD32_SPLAT, MemArg.at(offset));
  }

  /** Stores a vector's first {@code lanes} lanes, 1 to 4, and nothing beyond them. */
  void store(Local pointer, int offset, Local value, int lanes) {
    if (lanes == 4) {
      f.get(pointer).get(value).memory(Opcode.V128_STORE, new MemArg(offset, FLOAT));
      return;
    }
    int done = 0;
    if (lanes >= 2) {
      f.get(pointer).get(value);
      f.memoryLane(Opcode.V128_STORE64_LANE, new MemArg(offset, FLOAT), 0);
      done = 2;
    }
    if (done < lanes) {
      f.get(pointer).get(value);
      f.memoryLane(Opcode.V128_STORE32_LANE, MemArg.at(offset + done * FLOAT), done);
    }
  }

  /** Leaves {@code lanes} floats, 1 to 4, followed by zeros on the stack; reads nothing else. */
  void load(Local pointer, int offset, int lanes) {
    switch (lanes) {
      case 4 -> load(pointer, offset);
      case 3 -> {
        f.get(pointer).get(pointer).memory(Opcode.V128_LOAD64_ZERO, new MemArg(offset, FLOAT));
        f.memoryLane(Opcode.V128_LOAD32_LANE, MemArg.at(offset + 2 * FLOAT), 2);
      }
      case 2 -> f.get(pointer).memory(Opcode.V128_LOAD64_ZERO, new MemArg(offset, FLOAT));
      default -> f.get(pointer).memory(Opcode.V128_LOAD32_ZERO, MemArg.at(offset));
    }
  }

  /** {@code sum += x * y}. */
  void multiplyAdd(Local x, Local y, Local sum) {
    if (tier == Tier.RELAXED) {
      f.get(x).get(y).get(sum).op(Opcode.F32X4_RELAXED_MADD).set(sum);
    } else {
      f.get(sum).get(x).get(y).op(Opcode.F32X4_MUL).op(Opcode.F32X4_ADD).set(sum);
    }
  }
}
