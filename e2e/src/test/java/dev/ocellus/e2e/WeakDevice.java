package dev.ocellus.e2e;

import com.microsoft.playwright.BrowserContext;

/** What a test takes away from a browser before the page sees it. */
enum WeakDevice {
  LITTLE_MEMORY(
      "Object.defineProperty(Navigator.prototype, 'deviceMemory', { get: () => 0.5 })",
      "On the server, because this device has 0.5 GB of memory; 2 GB are needed."),
  NO_SIMD(refusing("0xfd"), "On the server, because this browser lacks WebAssembly SIMD."),
  NO_WASM_GC(refusing("0x5f"), "On the server, because this browser lacks WebAssembly GC.");

  private final String script;
  private final String reason;

  WeakDevice(String script, String reason) {
    this.script = script;
    this.reason = reason;
  }

  /** Makes every page of the context run on such a device. */
  void applyTo(BrowserContext context) {
    context.addInitScript(script);
  }

  /** How the page says why it turns to the server. */
  String reason() {
    return reason;
  }

  /** A browser that does not know an opcode: 0xfd begins SIMD's, 0x5f declares a struct. */
  private static String refusing(String opcode) {
    return "{ const validate = WebAssembly.validate;"
        + "WebAssembly.validate = (bytes) =>"
        + " !new Uint8Array(bytes.buffer ?? bytes).includes("
        + opcode
        + ") && validate(bytes); }";
  }
}
