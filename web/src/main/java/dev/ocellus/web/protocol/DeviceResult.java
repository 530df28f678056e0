package dev.ocellus.web.protocol;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** A result from the worker: its JSON form, and what computed it. */
public interface DeviceResult extends JSObject {
  /** Such as {@code WebAssembly SIMD, 2 threads}. */
  @JSProperty
  void setEngine(String engine);
}
