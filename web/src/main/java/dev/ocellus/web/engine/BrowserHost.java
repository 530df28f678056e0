package dev.ocellus.web.engine;

import dev.ocellus.codegen.Tier;
import dev.ocellus.engine.EngineException;
import dev.ocellus.engine.Host;
import dev.ocellus.engine.Memory;
import dev.ocellus.web.browser.JsException;
import dev.ocellus.web.browser.WasmModule;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.typedarrays.Int8Array;

/** A memory in the browser, and modules that run on it in this worker and in those that help. */
final class BrowserHost implements Host, AutoCloseable {
  private final Tier tier;
  private final LinearMemory memory;
  private final Helpers helpers;
  private final KernelImports imports;
  private final List<KernelExports> modules = new ArrayList<>();

  /**
   * A host.
   *
   * @param threads how many work, this one included
   * @param helper starts one of the others
   * @throws EngineException when memory or threads cannot be had
   */
  BrowserHost(Tier tier, int threads, HelperStart helper) {
    this.tier = tier;
    memory = new LinearMemory(threads > 1);
    helpers = new Helpers(threads - 1, helper);
    imports = KernelImports.of(memory.wasm());
  }

  @Override
  public Tier tier() {
    return tier;
  }

  @Override
  public boolean isShared() {
    return helpers.count() > 0;
  }

  @Override
  public Memory memory() {
    return memory;
  }

  @Override
  public int load(byte[] module) {
    int number = modules.size();
    try {
      WasmModule compiled = WasmModule.compile(Int8Array.copyFromJavaArray(module));
      modules.add((KernelExports) compiled.instantiate(imports));
      helpers.load(number, compiled, memory.wasm());
    } catch (RuntimeException e) {
      throw new EngineException(
          "the browser does not accept the generated module (" + JsException.message(e) + ")");
    }
    return number;
  }

  @Override
  public void compute(int module, int control, int program) {
    helpers.requireNoneLost();
    if (run(module, control, program) != 0) {
      throw new EngineException("a helping thread took work and did not come back");
    }
  }

  private int run(int module, int control, int program) {
    try {
      return modules.get(module).compute(control, program, module);
    } catch (RuntimeException e) {
      throw new EngineException("the generated module failed (" + JsException.message(e) + ")");
    }
  }

  /** How many threads work on the memory now. */
  int threads() {
    return 1 + helpers.ready();
  }

  /** Ends the helping threads. */
  @Override
  public void close() {
    helpers.end();
  }
}
