package dev.ocellus.engine;

import dev.ocellus.codegen.KernelModule;
import dev.ocellus.compile.Program;

/** A program in the engine's memory. */
final class Placed {
  private final Engine engine;
  private final Loader loader;
  private final Program program;
  private final int address;
  private KernelModule writtenFor;
  private int writtenAt;

  Placed(Engine engine, Loader loader, Program program) {
    this.engine = engine;
    this.loader = loader;
    this.program = program;
    this.address = engine.allocate(program.length() * Integer.BYTES);
  }

  int workBytes() {
    return program.workBytes();
  }

  /** Runs it on the work area that begins at {@code work}. */
  void run(int work) {
    if (program.calls().isEmpty()) {
      return;
    }
    if (writtenFor != loader.module() || writtenAt != work) {
      engine.host().place(address, program.words(loader.module(), work));
      writtenFor = loader.module();
      writtenAt = work;
    }
    engine.compute(loader.number(), address);
  }

  void free() {
    engine.free(address);
  }
}
