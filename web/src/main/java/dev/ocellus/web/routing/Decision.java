package dev.ocellus.web.routing;

import dev.ocellus.result.Where;

/**
 * Where pictures are worked on, and why.
 *
 * @param reason why
 * @param found the number the reason is about: GiB of memory or milliseconds; NaN where it is about
 *     none
 * @param limit what {@code found} was compared with; NaN likewise
 */
public record Decision(Reason reason, double found, double limit) {

  static Decision of(Reason reason) {
    return new Decision(reason, Double.NaN, Double.NaN);
  }

  public Where where() {
    return reason.where();
  }

  /** The reason as a sentence. */
  public String sentence() {
    return switch (reason) {
      case ASKED_DEVICE -> "On this device, as asked.";
      case ASKED_SERVER -> "On the server, as asked.";
      case OWN_MODEL -> "On this device, because your own model works here alone.";
      case NO_SERVER -> "On this device, because no server answers.";
      case NOT_ALLOWED -> "On this device, because the server does not allow pages of this origin.";
      case NO_WASM_GC -> "On the server, because this browser lacks WebAssembly GC.";
      case NO_SIMD -> "On the server, because this browser lacks WebAssembly SIMD.";
      case LITTLE_MEMORY ->
          "On the server, because this device has "
              + number(found)
              + " GB of memory; "
              + number(limit)
              + " GB are needed.";
      case TOO_SLOW ->
          "On the server, because a picture would take about "
              + number(found)
              + " ms on this device; the limit is "
              + number(limit)
              + " ms.";
      case FAST_ENOUGH ->
          "On this device: a picture takes about "
              + number(found)
              + " ms here; the limit is "
              + number(limit)
              + " ms.";
    };
  }

  private static String number(double value) {
    long hundredths = (long) (value * 100 + 0.5);
    if (value >= 10 || hundredths % 100 == 0) {
      return Long.toString((long) (value + 0.5));
    }
    String digits = Long.toString(100 + hundredths % 100).substring(1);
    return hundredths / 100 + "." + (digits.endsWith("0") ? digits.substring(0, 1) : digits);
  }
}
