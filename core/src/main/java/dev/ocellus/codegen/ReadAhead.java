package dev.ocellus.codegen;

import dev.ocellus.wasm.FunctionBuilder;
import dev.ocellus.wasm.Local;
import dev.ocellus.wasm.MemArg;
import dev.ocellus.wasm.Opcode;

/**
 * Reads what will be needed soon, a little at a time, while there is much to compute: by then it is
 * in a near cache. WebAssembly has no instruction for that; what is loaded here is dropped.
 */
final class ReadAhead {
  /** Bytes that a cache takes in at a time. */
  private static final int LINE = 64;

  private final KernelWriter w;
  private final FunctionBuilder f;
  private final Local times;
  private final Local at;
  private final Local end;
  private final Local step;
  private final Local stop;

  ReadAhead(KernelWriter w) {
    this.w = w;
    this.f = w.f;
    times = w.i32("ahead_times");
    at = w.i32("ahead");
    end = w.i32("ahead_end");
    step = w.i32("ahead_step");
    stop = w.i32("ahead_stop");
  }

  /**
   * Begins anew. On the stack: how many bytes to read, where they begin, and how often {@link
   * #more} will be called, at least once.
   */
  void start() {
    f.set(times).tee(at).op(Opcode.I32_ADD).set(end);
    f.get(end).get(at).op(Opcode.I32_SUB).set(step);
    w.parts(step, times).i32(LINE - 1).op(Opcode.I32_ADD).i32(-LINE).op(Opcode.I32_AND);
    f.set(step);
  }

  /** Reads some more, where there is more. */
  void more() {
    f.get(at).get(end).op(Opcode.I32_LT_S);
    w.ifThen(
        () -> {
          w.sum(at, step).set(stop);
          w.least(stop, end).set(stop);
          w.whileBelow(at, stop, this::line);
        });
  }

  private void line() {
    f.get(at).memory(Opcode.I32_LOAD, MemArg.at(0)).drop();
    w.add(at, LINE);
  }
}
