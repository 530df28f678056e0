package dev.ocellus.web.engine;

import dev.ocellus.codegen.Convolution;
import dev.ocellus.codegen.Epilogue;
import dev.ocellus.codegen.KernelModule;
import dev.ocellus.codegen.Tier;
import dev.ocellus.web.browser.Capabilities;
import dev.ocellus.web.browser.WasmModule;
import java.util.List;
import org.teavm.jso.typedarrays.Int8Array;

/** What of generated code this browser runs. */
final class Features {
  private Features() {}

  /** Whether it accepts kernels with these instructions. */
  static boolean has(Tier tier) {
    return accepts(tier, false);
  }

  /** Whether several threads can work on one memory. */
  static boolean threads() {
    return Capabilities.isolated() && accepts(Tier.SIMD, true);
  }

  private static boolean accepts(Tier tier, boolean shared) {
    Convolution kernel = Convolution.of(Epilogue.NONE, false, Convolution.COLUMNS, 0);
    byte[] module = new KernelModule(List.of(kernel), tier, shared).bytes();
    return WasmModule.isValid(Int8Array.copyFromJavaArray(module));
  }
}
