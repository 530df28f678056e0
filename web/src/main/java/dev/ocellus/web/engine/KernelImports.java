package dev.ocellus.web.engine;

import dev.ocellus.web.browser.WasmMemory;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSObjects;

/** What a module of kernels imports. */
interface KernelImports extends JSObject {
  @JSProperty
  void setOcellus(Ours ours);

  /** The imports that are called {@code ocellus}. */
  interface Ours extends JSObject {
    @JSProperty
    void setMemory(WasmMemory memory);
  }

  static KernelImports of(WasmMemory memory) {
    Ours ours = JSObjects.create();
    ours.setMemory(memory);
    KernelImports imports = JSObjects.create();
    imports.setOcellus(ours);
    return imports;
  }
}
