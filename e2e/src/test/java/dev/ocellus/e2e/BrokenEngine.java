package dev.ocellus.e2e;

import java.nio.file.Path;

/** What a test takes away from the engine's threads before they start. */
enum BrokenEngine {
  /** The program itself has a memory, too; the engine's begins with 16 pages. */
  NO_MEMORY(Prelude.Of.WORKER, refusing("Memory", "given.initial === 16")),
  NO_SHARED_MEMORY(Prelude.Of.WORKER, refusing("Memory", "given.shared")),
  MEMORY_THAT_STAYS_SMALL(
      Prelude.Of.WORKER,
      "WebAssembly.Memory.prototype.grow = () => { throw new RangeError('out of memory'); };"),
  NO_MODULES(Prelude.Of.WORKER, refusing("Module", "true")),
  /** 0xfd is SIMD's prefix, 0x85 0x02 the relaxed sum and product. */
  NO_RELAXED_MODULES(
      Prelude.Of.WORKER,
      refusing("Module", "new Uint8Array(given.buffer).toHex().includes('fd8502')")),
  A_HELPER_THAT_DOES_NOT_START(Prelude.Of.HELPER, "throw new Error('no thread today');"),
  /** It counts itself in, and then its thread ends. */
  A_HELPER_THAT_DIES_AT_WORK(
      Prelude.Of.HELPER,
      "const Whole = WebAssembly.Instance;"
          + "WebAssembly.Instance = function (module, imports) {"
          + " const help = () => { throw new Error('died at work'); };"
          + " this.exports = { ...new Whole(module, imports).exports, help }; };");

  private final Prelude.Of thread;
  private final String prelude;

  BrokenEngine(Prelude.Of thread, String prelude) {
    this.thread = thread;
    this.prelude = prelude;
  }

  /** Puts the broken script into a folder, where the site has the whole one. */
  void writeTo(Path folder) {
    new Prelude(thread, prelude).writeTo(folder);
  }

  /** A constructor of WebAssembly's that throws where a condition on what it is given holds. */
  private static String refusing(String constructor, String condition) {
    return "WebAssembly.X = new Proxy(WebAssembly.X, { construct(target, [given]) {"
            .replace("X", constructor)
        + " if ("
        + condition
        + ") throw new RangeError('refused by the test');"
        + " return new target(given); } });";
  }
}
