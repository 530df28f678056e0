package dev.ocellus.web.page.state;

import dev.ocellus.web.text.Phrases;

/**
 * What computes on this device, as far as results have told.
 *
 * @param engine such as {@code WebAssembly SIMD, 2 threads}; empty while it is not known
 * @param notice a sentence on what failed and how it goes on; empty when nothing did
 */
public record ComputeStatus(String engine, String notice) {
  public static final ComputeStatus UNKNOWN = new ComputeStatus("", "");

  ComputeStatus withEngine(String newEngine) {
    return new ComputeStatus(newEngine, notice);
  }

  ComputeStatus withNotice(String message) {
    return new ComputeStatus(engine, Phrases.sentence(message));
  }
}
