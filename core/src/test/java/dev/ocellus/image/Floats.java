package dev.ocellus.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

/** Assertions about many floats. */
final class Floats {
  /** Compilers for ARM contract a product and a sum into one rounding; those for x86 do not. */
  private static final boolean SAME_BITS = System.getProperty("os.arch").matches("amd64|x86_64");

  private Floats() {}

  /** To the bit where native code rounds as Java does, else to the last bits. */
  static void assertSameAsNative(float[] actual, float[] expected, String what) {
    if (SAME_BITS) {
      assertThat(actual).as(what).isEqualTo(expected);
    } else {
      assertClose(actual, expected, 1e-5f);
    }
  }

  static void assertClose(float[] actual, float[] expected, float tolerance) {
    assertThat(actual).hasSameSizeAs(expected);
    for (int i = 0; i < actual.length; i++) {
      if (!(Math.abs(actual[i] - expected[i]) <= tolerance)) {
        fail("value %d is %s; expected %s", i, actual[i], expected[i]);
      }
    }
  }
}
