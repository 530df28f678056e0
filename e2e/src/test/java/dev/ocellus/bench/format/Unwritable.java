package dev.ocellus.bench.format;

import dev.ocellus.bench.network.Layer;

/** What is thrown for layers that no measured network has. */
final class Unwritable {
  private Unwritable() {}

  static IllegalArgumentException layer(Layer layer, String format) {
    return new IllegalArgumentException(
        "layer " + layer.name() + " (" + layer.op() + ") is not written as " + format);
  }
}
