package dev.ocellus.web.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.typedarrays.Int8Array;

/** A compiled WebAssembly module. */
public abstract class WasmModule implements JSObject {

  /** Whether the browser would accept a module. */
  @JSBody(params = "bytes", script = "return WebAssembly.validate(bytes);")
  public static native boolean isValid(Int8Array bytes);

  /** Compiles at once; for workers, where browsers let modules of any size be compiled so. */
  @JSBody(params = "bytes", script = "return new WebAssembly.Module(bytes);")
  public static native WasmModule compile(Int8Array bytes);

  /** What an instance exports. */
  @JSBody(params = "imports", script = "return new WebAssembly.Instance(this, imports).exports;")
  public native JSObject instantiate(JSObject imports);
}
