package dev.ocellus.codegen;

import static dev.ocellus.codegen.Control.ACTIVE;
import static dev.ocellus.codegen.Control.MODULE;
import static dev.ocellus.codegen.Control.OPEN;
import static dev.ocellus.codegen.Control.PROGRAM;
import static dev.ocellus.codegen.Control.TICKET;
import static dev.ocellus.codegen.StepRecord.DONE;
import static dev.ocellus.codegen.StepRecord.FROM_END;
import static dev.ocellus.codegen.StepRecord.GRAIN;
import static dev.ocellus.codegen.StepRecord.KERNEL;
import static dev.ocellus.codegen.StepRecord.TAKEN;
import static dev.ocellus.codegen.StepRecord.UNITS;
import static dev.ocellus.wasm.ValueType.I32;

import dev.ocellus.wasm.Function;
import dev.ocellus.wasm.FunctionBuilder;
import dev.ocellus.wasm.FunctionType;
import dev.ocellus.wasm.Local;
import dev.ocellus.wasm.MemArg;
import dev.ocellus.wasm.ModuleBuilder;
import dev.ocellus.wasm.Opcode;

/**
 * The functions that run a program in several threads on one memory. A step's units are taken by
 * whoever is there, some at a time, and a step is over when all its units are done, not when all
 * threads have come: one that wakes late, or never, holds no one up.
 *
 * <p>The thread that has the work takes from the beginning, those that help it from the end. So
 * each stays in its part of a picture, and what it computes is what it reads in the next step: in
 * the caches of its own core.
 */
final class ThreadedRunner {
  /**
   * Some hundred microseconds of looking. Who sleeps is woken beside the one that wakes, and often
   * on the same core: for some milliseconds two threads are then as slow as one.
   */
  private static final int SPINS = 40_000;

  /** Some hundreds of microseconds: runs follow each other with so much between them. */
  private static final int SPINS_BETWEEN_RUNS = 100_000;

  private static final long MOST_NANOSECONDS = 20_000_000_000L;
  private static final long MOST_IDLE_NANOSECONDS = 500_000_000L;
  private static final int TIMED_OUT = 2;

  private ThreadedRunner() {}

  static void addTo(ModuleBuilder module, Function call) {
    Function await = module.function("await", ThreadedRunner::await);
    Function run = module.function("run", f -> run(f, call, await));
    module.export(module.function("compute", f -> compute(f, run)));
    Function leave = module.function("leave", ThreadedRunner::leave);
    module.export(leave);
    module.export(module.function("join", f -> join(f, leave)));
    module.export(module.function("help", f -> help(f, run, leave)));
  }

  /** {@code await(word, value) -> status}: until the word is {@code value}; 1 if it takes long. */
  private static void await(FunctionBuilder f) {
    Local word = f.parameter("word", I32);
    Local value = f.parameter("value", I32);
    f.result(I32);
    Local spins = f.local("spins", I32);
    Local seen = f.local("seen", I32);
    f.i32(SPINS).set(spins);
    f.loop(
        "look",
        look -> {
          f.get(word).memory(Opcode.I32_ATOMIC_LOAD).tee(seen).get(value).op(Opcode.I32_EQ);
          f.ifThen("there", there -> f.i32(0).ret());
          f.get(spins).i32(1).op(Opcode.I32_SUB).tee(spins).i32(0).op(Opcode.I32_GT_S).brIf(look);
          f.get(word).get(seen).i64(MOST_NANOSECONDS).memory(Opcode.MEMORY_ATOMIC_WAIT32);
          f.i32(TIMED_OUT).op(Opcode.I32_NE).brIf(look);
        });
    f.i32(1);
  }

  /** {@code run(program, helps) -> status}. */
  private static void run(FunctionBuilder f, Function call, Function await) {
    Local step = f.parameter("program", I32);
    Local helps = f.parameter("helps", I32);
    f.result(I32);
    Local units = f.local("units", I32);
    Local grain = f.local("grain", I32);
    Local grains = f.local("grains", I32);
    Local begun = f.local("begun", I32);
    Local from = f.local("from", I32);
    Local to = f.local("to", I32);
    ProgramRunner.forEachStep(
        f,
        step,
        () -> {
          ProgramRunner.load(f, step, UNITS).tee(units);
          ProgramRunner.load(f, step, GRAIN).tee(grain).op(Opcode.I32_ADD).i32(1);
          f.op(Opcode.I32_SUB).get(grain).op(Opcode.I32_DIV_U).set(grains);
          f.i32(0).set(begun);
          f.block(
              "none_left",
              noneLeft ->
                  f.loop(
                      "take",
                      take -> {
                        f.get(step).i32(1).memory(Opcode.I32_ATOMIC_RMW_ADD, at(TAKEN));
                        f.get(grains).op(Opcode.I32_GE_S).brIf(noneLeft);
                        choose(f, step, helps, grains, begun, from);
                        f.get(from).get(grain).op(Opcode.I32_MUL).set(from);
                        end(f, from, grain, units, to);
                        ProgramRunner.load(f, step, KERNEL);
                        ProgramRunner.words(f, step).get(from).get(to).call(call);
                        f.get(step).get(to).get(from).op(Opcode.I32_SUB);
                        f.memory(Opcode.I32_ATOMIC_RMW_ADD, at(DONE));
                        f.get(to).get(from).op(Opcode.I32_SUB).op(Opcode.I32_ADD).get(units);
                        f.op(Opcode.I32_EQ);
                        f.ifThen(
                            "all_done",
                            allDone ->
                                f.get(step)
                                    .i32(-1)
                                    .memory(Opcode.MEMORY_ATOMIC_NOTIFY, at(DONE))
                                    .drop());
                        f.br(take);
                      }));
          f.get(step).i32(StepRecord.at(DONE)).op(Opcode.I32_ADD).get(units).call(await);
          f.ifThen("late", late -> f.i32(1).ret());
        });
    f.i32(0);
  }

  /**
   * {@code grain = helps ? grains - 1 - fromEnd++ : begun++}. No more are taken from both sides
   * together than there are, so these never meet.
   */
  private static void choose(
      FunctionBuilder f, Local step, Local helps, Local grains, Local begun, Local grain) {
    f.get(helps);
    f.ifElse(
        "helper",
        FunctionType.EMPTY,
        helper -> {
          f.get(grains).i32(1).op(Opcode.I32_SUB);
          f.get(step).i32(1).memory(Opcode.I32_ATOMIC_RMW_ADD, at(FROM_END));
          f.op(Opcode.I32_SUB).set(grain);
        },
        first -> {
          f.get(begun).tee(grain);
          f.i32(1).op(Opcode.I32_ADD).set(begun);
        });
  }

  /** {@code to = min(from + grain, units)}. */
  private static void end(FunctionBuilder f, Local from, Local grain, Local units, Local to) {
    f.get(from).get(grain).op(Opcode.I32_ADD).tee(to).get(units).get(to).get(units);
    f.op(Opcode.I32_LT_S).select().set(to);
  }

  private static void compute(FunctionBuilder f, Function run) {
    Local control = f.parameter("control", I32);
    Local program = f.parameter("program", I32);
    Local module = f.parameter("module", I32);
    f.result(I32);
    Local step = f.local("step", I32);
    Local ticket = f.local("ticket", I32);
    Local status = f.local("status", I32);
    Local spins = f.local("spins", I32);
    f.get(program).set(step);
    ProgramRunner.forEachStep(
        f,
        step,
        () -> {
          f.get(step).i32(0).memory(Opcode.I32_STORE, at(TAKEN));
          f.get(step).i32(0).memory(Opcode.I32_STORE, at(FROM_END));
          f.get(step).i32(0).memory(Opcode.I32_STORE, at(DONE));
        });
    f.get(control).get(program).memory(Opcode.I32_ATOMIC_STORE, control(PROGRAM));
    f.get(control).get(module).memory(Opcode.I32_ATOMIC_STORE, control(MODULE));
    f.get(control).memory(Opcode.I32_ATOMIC_LOAD, control(TICKET));
    f.i32(1).op(Opcode.I32_ADD).set(ticket);
    f.get(control).get(ticket).memory(Opcode.I32_ATOMIC_STORE, control(OPEN));
    f.get(control).get(ticket).memory(Opcode.I32_ATOMIC_STORE, control(TICKET));
    f.get(control).i32(-1).memory(Opcode.MEMORY_ATOMIC_NOTIFY, control(TICKET)).drop();
    f.get(program).i32(0).call(run).set(status);
    f.get(control).i32(0).memory(Opcode.I32_ATOMIC_STORE, control(OPEN));
    awaitNobody(f, control, spins);
    f.get(status);
  }

  /** Until no one is active. Those who are have nothing left to do but to leave. */
  private static void awaitNobody(FunctionBuilder f, Local control, Local spins) {
    f.i32(SPINS).set(spins);
    Local seen = f.local("seen", I32);
    f.block(
        "gone",
        gone ->
            f.loop(
                "look",
                look -> {
                  f.get(control).memory(Opcode.I32_ATOMIC_LOAD, control(ACTIVE)).tee(seen);
                  f.op(Opcode.I32_EQZ).brIf(gone);
                  f.get(spins).i32(1).op(Opcode.I32_SUB).tee(spins).i32(0).op(Opcode.I32_GT_S);
                  f.brIf(look);
                  f.get(control).get(seen).i64(MOST_NANOSECONDS);
                  f.memory(Opcode.MEMORY_ATOMIC_WAIT32, control(ACTIVE));
                  f.i32(TIMED_OUT).op(Opcode.I32_NE).brIf(look);
                  f.i32(1).ret();
                }));
  }

  /** {@code join(control, ticket) -> module}. */
  private static void join(FunctionBuilder f, Function leave) {
    Local control = f.parameter("control", I32);
    Local ticket = f.parameter("ticket", I32);
    f.result(I32);
    Local spins = f.local("spins", I32);
    Local now = f.local("now", I32);
    f.loop(
        "again",
        again -> {
          f.i32(SPINS_BETWEEN_RUNS).set(spins);
          f.loop(
              "look",
              look -> {
                f.get(control).memory(Opcode.I32_ATOMIC_LOAD, control(TICKET)).tee(now);
                f.get(ticket).op(Opcode.I32_EQ);
                f.ifThen(
                    "nothing_new",
                    nothingNew -> {
                      f.get(spins).i32(1).op(Opcode.I32_SUB).tee(spins);
                      f.i32(0).op(Opcode.I32_GT_S).brIf(look);
                      f.get(control).get(ticket).i64(MOST_IDLE_NANOSECONDS);
                      f.memory(Opcode.MEMORY_ATOMIC_WAIT32, control(TICKET));
                      f.i32(TIMED_OUT).op(Opcode.I32_NE).brIf(look);
                      f.i32(KernelModule.IDLE).ret();
                    });
              });
          f.get(now).set(ticket);
          f.get(control).i32(1).memory(Opcode.I32_ATOMIC_RMW_ADD, control(ACTIVE)).drop();
          f.get(control).memory(Opcode.I32_ATOMIC_LOAD, control(OPEN)).get(now);
          f.op(Opcode.I32_NE);
          f.ifThen("closed", closed -> f.get(control).call(leave).br(again));
        });
    f.get(control).memory(Opcode.I32_ATOMIC_LOAD, control(MODULE));
  }

  /** {@code help(control) -> ticket}. */
  private static void help(FunctionBuilder f, Function run, Function leave) {
    Local control = f.parameter("control", I32);
    f.result(I32);
    Local ticket = f.local("ticket", I32);
    f.get(control).memory(Opcode.I32_ATOMIC_LOAD, control(TICKET)).set(ticket);
    f.get(control).memory(Opcode.I32_ATOMIC_LOAD, control(PROGRAM)).i32(1).call(run).drop();
    f.get(control).call(leave);
    f.get(ticket);
  }

  /** {@code leave(control)}: undoes what {@code join} counted. */
  private static void leave(FunctionBuilder f) {
    Local control = f.parameter("control", I32);
    f.get(control).i32(-1).memory(Opcode.I32_ATOMIC_RMW_ADD, control(ACTIVE)).i32(1);
    f.op(Opcode.I32_EQ);
    f.ifThen(
        "last",
        last -> f.get(control).i32(1).memory(Opcode.MEMORY_ATOMIC_NOTIFY, control(ACTIVE)).drop());
  }

  private static MemArg at(int word) {
    return MemArg.at(StepRecord.at(word));
  }

  private static MemArg control(int word) {
    return MemArg.at(Control.at(word));
  }
}
