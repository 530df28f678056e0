package dev.ocellus.standalone;

import dev.ocellus.wasm.FunctionBuilder;
import dev.ocellus.wasm.MemArg;
import dev.ocellus.wasm.Opcode;

/** Reads and writes words at addresses that are known when a module is written. */
final class FixedWord {
  private FixedWord() {}

  /** Leaves the word at an address on the stack. */
  static FunctionBuilder load(FunctionBuilder f, int address) {
    return f.i32(0).memory(Opcode.I32_LOAD, MemArg.at(address));
  }

  /** Writes the word at an address; {@code value} leaves it on the stack. */
  static void store(FunctionBuilder f, int address, Runnable value) {
    f.i32(0);
    value.run();
    f.memory(Opcode.I32_STORE, MemArg.at(address));
  }
}
