package dev.ocellus.codegen;

import dev.ocellus.wasm.Function;
import dev.ocellus.wasm.Limits;
import dev.ocellus.wasm.ModuleBuilder;
import dev.ocellus.wasm.WasmModule;
import dev.ocellus.wasm.WasmWriter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A module of kernels, and of what runs programs with them. It imports its memory as {@code
 * ocellus.memory}.
 *
 * <p>Exports {@code compute(control, program, module) -> status}, which runs a program and returns
 * 0, or 1 when another thread took work and did not finish it in time. With a shared memory it also
 * exports {@code join(control, ticket) -> module}, in which a helping thread waits for a run whose
 * ticket is not {@code ticket}; then it takes part in that module's {@code help(control) ->
 * ticket}, or calls {@code leave(control)} where it does not have the module yet. After half a
 * second without a run {@code join} returns {@link #IDLE}, so that no thread is blocked for long.
 */
public final class KernelModule {
  /** What {@code join} returns when there was nothing to do for a while. */
  static final int IDLE = -1;

  private static final int MOST_PAGES = 65_536;

  private final Map<GeneratedKernel, Integer> numbers = new LinkedHashMap<>();
  private final Tier tier;
  private final boolean shared;

  /**
   * A module.
   *
   * @param kernels which it has; duplicates count once
   * @param shared whether several threads work on its memory
   */
  public KernelModule(Collection<GeneratedKernel> kernels, Tier tier, boolean shared) {
    for (GeneratedKernel kernel : kernels) {
      numbers.putIfAbsent(kernel, numbers.size());
    }
    this.tier = tier;
    this.shared = shared;
  }

  /** Whether all of these kernels are in it. */
  public boolean has(Collection<GeneratedKernel> kernels) {
    return numbers.keySet().containsAll(kernels);
  }

  /** A kernel's number in programs for this module. */
  public int number(GeneratedKernel kernel) {
    return numbers.get(kernel);
  }

  /** The binary form. */
  public byte[] bytes() {
    return WasmWriter.write(module());
  }

  WasmModule module() {
    ModuleBuilder module = new ModuleBuilder("ocellus");
    module.importMemory("ocellus", "memory", new Limits(1, MOST_PAGES, shared));
    Function call = addKernels(module);
    if (shared) {
      ThreadedRunner.addTo(module, call);
    } else {
      module.export(ProgramRunner.addTo(module, call));
    }
    return module.build();
  }

  /**
   * Adds the kernels to a module that has a memory, and what runs programs of them in one thread.
   *
   * @return the function {@code compute}, which is not exported
   */
  public Function addTo(ModuleBuilder module) {
    return ProgramRunner.addTo(module, addKernels(module));
  }

  private Function addKernels(ModuleBuilder module) {
    List<Function> functions = new ArrayList<>();
    for (GeneratedKernel kernel : numbers.keySet()) {
      functions.add(
          module.function(
              kernel.name(), f -> kernel.write(new KernelWriter(f, tier, kernel.arguments()))));
    }
    return ProgramRunner.addCall(module, functions);
  }
}
