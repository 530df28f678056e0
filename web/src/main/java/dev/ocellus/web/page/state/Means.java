package dev.ocellus.web.page.state;

import dev.ocellus.web.text.Phrases;

/**
 * What computes on this device, as far as results have told.
 *
 * @param engine such as {@code WebAssembly SIMD, 2 threads}; empty while it is not known
 * @param notice a sentence on what failed and how it goes on; empty when nothing did
 */
public record Means(String engine, String notice) {
  public static final Means UNKNOWN = new Means("", "");

  Means withEngine(String newEngine) {
    return new Means(newEngine, notice);
  }

  Means withNotice(String message) {
    return new Means(engine, Phrases.sentence(message));
  }
}
