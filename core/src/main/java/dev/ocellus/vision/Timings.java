package dev.ocellus.vision;

/**
 * What each stage of one picture took, in milliseconds.
 *
 * @param decodeMs bytes to pixels
 * @param preprocessMs pixels to the input tensor
 * @param inferMs the network; for faces all three of them, with what lies between
 * @param postprocessMs output tensor to result
 */
public record Timings(double decodeMs, double preprocessMs, double inferMs, double postprocessMs) {

  public Timings withDecodeMs(double ms) {
    return new Timings(ms, preprocessMs, inferMs, postprocessMs);
  }

  public double totalMs() {
    return decodeMs + preprocessMs + inferMs + postprocessMs;
  }
}
