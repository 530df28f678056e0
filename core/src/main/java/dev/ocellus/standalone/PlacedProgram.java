package dev.ocellus.standalone;

import dev.ocellus.codegen.KernelModule;
import dev.ocellus.codegen.StepRecord;
import dev.ocellus.compile.Call;
import dev.ocellus.compile.Program;
import dev.ocellus.wasm.Function;
import dev.ocellus.wasm.FunctionBuilder;
import java.util.List;

/**
 * A program at a fixed place. Some of its words are set before each run.
 *
 * @param address where it stands
 * @param work where the work area begins
 */
record PlacedProgram(Program program, int address, int work) {

  static PlacedProgram of(List<Call> calls, MemoryLayout layout) {
    return of(new Program(calls, 0), 0, layout);
  }

  static PlacedProgram of(Program program, int work, MemoryLayout layout) {
    return new PlacedProgram(program, layout.reserve(program.length() * Integer.BYTES), work);
  }

  /** Where an argument of the {@code index}-th call stands. */
  int argument(int index, String name) {
    List<String> names = program.calls().get(index).kernel().arguments();
    return word(index, StepRecord.WORDS + names.indexOf(name));
  }

  /** Where the number of units of the {@code index}-th call stands. */
  int units(int index) {
    return word(index, StepRecord.UNITS);
  }

  /** Writes a call that runs it; {@code compute} is what {@link KernelModule#addTo} gave. */
  void run(FunctionBuilder f, Function compute) {
    f.i32(0).i32(address).i32(0).call(compute).drop();
  }

  private int word(int index, int word) {
    int at = word;
    for (Call call : program.calls().subList(0, index)) {
      at += StepRecord.WORDS + call.words().length;
    }
    return address + at * Integer.BYTES;
  }

  /** Its words in memory. */
  int[] words(KernelModule kernels) {
    return program.words(kernels, work);
  }
}
