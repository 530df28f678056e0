package dev.ocellus.timing;

/**
 * What each stage of one picture took, in milliseconds.
 *
 * @param decodeMs bytes to pixels
 * @param preprocessMs pixels to the input tensor; for faces the pyramid and the crops
 * @param inferMs the network; for faces all three of them
 * @param postprocessMs output tensor to result; for faces suppression and regression
 */
public record Timings(double decodeMs, double preprocessMs, double inferMs, double postprocessMs) {

  public Timings withDecodeMs(double ms) {
    return new Timings(ms, preprocessMs, inferMs, postprocessMs);
  }

  public double totalMs() {
    return decodeMs + preprocessMs + inferMs + postprocessMs;
  }
}
