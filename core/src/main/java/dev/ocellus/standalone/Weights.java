package dev.ocellus.standalone;

import dev.ocellus.wasm.FunctionBuilder;
import dev.ocellus.wasm.ModuleBuilder;
import java.util.function.Consumer;

/** How a model's constants come into a module's memory. */
sealed interface Weights permits WeightsInside, WeightsBeside {

  /**
   * Adds what is needed to a module.
   *
   * @return writes a part of {@code _initialize}: what follows it is run once the constants are
   *     there
   */
  Consumer<FunctionBuilder> addTo(ModuleBuilder module);

  /** How large the file beside the module is, in bytes; 0 where there is none. */
  int besideBytes();

  /** The constants as they stand in memory. */
  static byte[] image(Parts parts) {
    float[] floats =
        ConstantImage.of(parts.preparations(), MemoryLayout.CONSTANTS, parts.constantsEnd());
    byte[] bytes = new byte[floats.length * Float.BYTES];
    for (int i = 0; i < floats.length; i++) {
      Words.put(bytes, i * Float.BYTES, Float.floatToRawIntBits(floats[i]));
    }
    return bytes;
  }
}
