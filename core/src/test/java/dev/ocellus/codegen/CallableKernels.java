package dev.ocellus.codegen;

import dev.ocellus.wasm.Function;
import dev.ocellus.wasm.Limits;
import dev.ocellus.wasm.ModuleBuilder;
import dev.ocellus.wasm.WasmWriter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Modules whose kernels tests can call for any of their units. */
public final class CallableKernels {
  private CallableKernels() {}

  /** Exports {@code call(kernel, words, from, to)}; kernels are numbered in their order. */
  public static byte[] module(Collection<GeneratedKernel> kernels, Tier tier) {
    ModuleBuilder module = new ModuleBuilder("callable");
    module.importMemory("ocellus", "memory", new Limits(1, 65_536, false));
    List<Function> functions = new ArrayList<>();
    for (GeneratedKernel kernel : kernels) {
      functions.add(
          module.function(
              kernel.name(), f -> kernel.write(new KernelWriter(f, tier, kernel.arguments()))));
    }
    module.export(ProgramRunner.addCall(module, functions));
    return WasmWriter.write(module.build());
  }
}
