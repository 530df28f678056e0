package dev.ocellus.codegen;

import static dev.ocellus.codegen.StepRecord.COUNT;
import static dev.ocellus.codegen.StepRecord.KERNEL;
import static dev.ocellus.codegen.StepRecord.UNITS;
import static dev.ocellus.wasm.ValueType.I32;

import dev.ocellus.wasm.Function;
import dev.ocellus.wasm.FunctionBuilder;
import dev.ocellus.wasm.Label;
import dev.ocellus.wasm.Local;
import dev.ocellus.wasm.MemArg;
import dev.ocellus.wasm.ModuleBuilder;
import dev.ocellus.wasm.Opcode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The functions that run a program in one thread. */
final class ProgramRunner {
  private ProgramRunner() {}

  /** {@code call(kernel, words, from, to)}: calls a kernel by its number. */
  static Function addCall(ModuleBuilder module, List<Function> kernels) {
    return module.function(
        "call",
        f -> {
          Local kernel = f.parameter("kernel", I32);
          Local words = f.parameter("words", I32);
          Local from = f.parameter("from", I32);
          Local to = f.parameter("to", I32);
          branch(
              f,
              kernel,
              kernels,
              new ArrayList<>(),
              function -> f.get(words).get(from).get(to).call(function).ret());
        });
  }

  private interface Arm {
    void write(Function kernel);
  }

  /**
   * Blocks within each other, the first kernel's innermost: a branch out of it leads to its arm.
   */
  private static void branch(
      FunctionBuilder f, Local kernel, List<Function> kernels, List<Label> labels, Arm arm) {
    int open = labels.size();
    if (open == kernels.size()) {
      List<Label> inOrder = new ArrayList<>(labels);
      Collections.reverse(inOrder);
      f.block("unknown", unknown -> f.get(kernel).brTable(inOrder, unknown));
      f.unreachable();
      return;
    }
    Function last = kernels.get(kernels.size() - 1 - open);
    f.block(
        "is_" + last.name(),
        label -> {
          labels.add(label);
          branch(f, kernel, kernels, labels, arm);
        });
    arm.write(last);
  }

  /** {@code compute(control, program, module)}: each step as a whole. */
  static Function addTo(ModuleBuilder module, Function call) {
    return module.function(
        "compute",
        f -> {
          f.parameter("control", I32);
          Local step = f.parameter("program", I32);
          f.parameter("module", I32);
          f.result(I32);
          forEachStep(
              f,
              step,
              () -> {
                load(f, step, KERNEL);
                words(f, step).i32(0);
                load(f, step, UNITS).call(call);
              });
          f.i32(0);
        });
  }

  /** Runs {@code body} for each step; {@code step} holds its address. */
  static void forEachStep(FunctionBuilder f, Local step, Runnable body) {
    f.block(
        "end",
        end ->
            f.loop(
                "step",
                next -> {
                  load(f, step, KERNEL).i32(StepRecord.END).op(Opcode.I32_EQ).brIf(end);
                  body.run();
                  words(f, step);
                  load(f, step, COUNT).i32(2).op(Opcode.I32_SHL).op(Opcode.I32_ADD).set(step);
                  f.br(next);
                }));
  }

  /** Leaves a word of a step's record on the stack. */
  static FunctionBuilder load(FunctionBuilder f, Local step, int word) {
    return f.get(step).memory(Opcode.I32_LOAD, MemArg.at(StepRecord.at(word)));
  }

  /** Leaves the address of a step's arguments on the stack. */
  static FunctionBuilder words(FunctionBuilder f, Local step) {
    return f.get(step).i32(StepRecord.at(StepRecord.WORDS)).op(Opcode.I32_ADD);
  }
}
