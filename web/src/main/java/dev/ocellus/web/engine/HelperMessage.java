package dev.ocellus.web.engine;

import dev.ocellus.engine.Engine;
import dev.ocellus.web.browser.WasmMemory;
import dev.ocellus.web.browser.WasmModule;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSObjects;

/** What a helping thread is sent: a module to take part in. */
interface HelperMessage extends JSObject {
  @JSProperty
  void setNumber(int number);

  @JSProperty
  void setModule(WasmModule module);

  @JSProperty
  void setMemory(WasmMemory memory);

  /** Where the words are by which threads agree. */
  @JSProperty
  void setControl(int address);

  static HelperMessage of(int number, WasmModule module, WasmMemory memory) {
    HelperMessage message = JSObjects.create();
    message.setNumber(number);
    message.setModule(module);
    message.setMemory(memory);
    message.setControl(Engine.CONTROL);
    return message;
  }
}
