package dev.ocellus.standalone;

import static dev.ocellus.wasm.ValueType.I32;

import dev.ocellus.wasm.FunctionType;
import dev.ocellus.wasm.ImportedFunction;
import dev.ocellus.wasm.ModuleBuilder;
import java.util.List;

/**
 * What a program imports of the WebAssembly System Interface, preview 1.
 *
 * @param read {@code fd_read(fd, vectors, count, got) -> error}
 * @param write {@code fd_write(fd, vectors, count, done) -> error}
 * @param pause {@code sched_yield() -> error}
 * @param exit {@code proc_exit(code)}
 */
record Wasi(
    ImportedFunction read, ImportedFunction write, ImportedFunction pause, ImportedFunction exit) {
  /** The error of a file that has or takes nothing yet, as pipes in Node.js. */
  static final int AGAIN = 6;

  static final int STDIN = 0;
  static final int STDOUT = 1;
  static final int STDERR = 2;

  private static final String MODULE = "wasi_snapshot_preview1";

  static Wasi importInto(ModuleBuilder module) {
    FunctionType transfer = new FunctionType(List.of(I32, I32, I32, I32), List.of(I32));
    FunctionType exit = new FunctionType(List.of(I32), List.of());
    return new Wasi(
        module.importFunction(MODULE, "fd_read", "fd_read", transfer),
        module.importFunction(MODULE, "fd_write", "fd_write", transfer),
        module.importFunction(MODULE, "sched_yield", "sched_yield", FunctionType.leaving(I32)),
        module.importFunction(MODULE, "proc_exit", "proc_exit", exit));
  }
}
