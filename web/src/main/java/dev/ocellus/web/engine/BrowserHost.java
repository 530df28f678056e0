package dev.ocellus.web.engine;

import dev.ocellus.engine.EngineException;
import dev.ocellus.engine.Host;
import dev.ocellus.tensor.ByteSource;
import dev.ocellus.tensor.StoredElements;
import dev.ocellus.tensor.Tensor;
import dev.ocellus.wasm.kernel.Tier;
import dev.ocellus.web.browser.CanvasPixels;
import dev.ocellus.web.browser.JsBytes;
import dev.ocellus.web.browser.JsException;
import dev.ocellus.web.browser.WasmModule;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.typedarrays.Int8Array;
import org.teavm.jso.typedarrays.Uint8Array;

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
    imports = KernelImports.of(memory.memory());
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
  public void reserve(int bytes) {
    memory.reserve(bytes);
  }

  @Override
  public void write(int address, Tensor tensor) {
    if (tensor.elements() instanceof StoredElements stored
        && stored.source() instanceof JsBytes file) {
      memory.write(address, file.part(stored.offset(), stored.size() * Float.BYTES));
    } else {
      memory.write(address, tensor.data());
    }
  }

  @Override
  public void clear(int address, int bytes) {
    memory.write(address, new Uint8Array(bytes));
  }

  @Override
  public void write(int address, ByteSource bytes) {
    if (bytes instanceof CanvasPixels canvas) {
      canvas.forEachBand((from, band) -> memory.write(address + from, band));
    } else {
      memory.write(address, JsBytes.of(bytes).part(0, bytes.length()));
    }
  }

  @Override
  public void write(int address, int[] words) {
    memory.write(address, words);
  }

  @Override
  public float read(int address) {
    return memory.read(address);
  }

  @Override
  public int[] above(int address, int count, float threshold, int first, int step) {
    return memory.above(address, count, threshold, first, step);
  }

  @Override
  public float[] read(int address, int count) {
    return memory.read(address, count);
  }

  @Override
  public byte[] readBytes(int address, int count) {
    return memory.readBytes(address, count);
  }

  @Override
  public int load(byte[] module) {
    int number = modules.size();
    try {
      WasmModule compiled = WasmModule.compile(Int8Array.copyFromJavaArray(module));
      modules.add((KernelExports) compiled.instantiate(imports));
      helpers.load(number, compiled, memory.memory());
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
