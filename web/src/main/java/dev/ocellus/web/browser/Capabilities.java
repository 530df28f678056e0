package dev.ocellus.web.browser;

import org.teavm.classlib.PlatformDetector;
import org.teavm.jso.JSBody;

/** What this browser and device can do; asked anew at each call. */
public final class Capabilities {
  private Capabilities() {}

  /** Whether this program itself was compiled to WebAssembly GC, which only then was started. */
  public static boolean wasmGc() {
    return PlatformDetector.isWebAssemblyGC();
  }

  /** Whether a function that splats an i8x16 is valid. */
  @JSBody(
      script =
          "return typeof WebAssembly === 'object' && WebAssembly.validate(new Uint8Array(["
              + "0,97,115,109,1,0,0,0,1,5,1,96,0,1,123,3,2,1,0,10,8,1,6,0,65,0,253,15,11]));")
  public static native boolean simd();

  /** GiB, coarsely and at most 8; NaN where the browser does not tell. */
  @JSBody(script = "return globalThis.navigator ? +navigator.deviceMemory : NaN;")
  public static native double memoryGb();

  /** Whether workers may share memory: the page is cross-origin isolated, and has workers. */
  @JSBody(script = "return self.crossOriginIsolated === true && typeof Worker === 'function';")
  public static native boolean isolated();

  /** How many threads the device runs at a time; NaN where the browser does not tell. */
  @JSBody(script = "return +navigator.hardwareConcurrency;")
  public static native double processors();
}
