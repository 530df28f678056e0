package dev.ocellus.web.worker;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.browser.Performance;

/**
 * Estimates how long a network takes here, before there is anything that could run it: from a loop
 * of SIMD multiplications and additions.
 */
final class SpeedProbe {
  static final int SUMS = 12;

  /** The loop's module, byte by byte; its test has the source. */
  static final String MODULE =
      "0,97,115,109,1,0,0,0,1,6,1,96,1,127,1,125,3,2,1,0,7,7,1,3,114,117,110,0,0,10,245,"
          + "2,1,242,2,1,14,123,67,0,0,0,63,253,19,33,1,67,0,0,128,63,253,19,33,2,67,0,0,128,"
          + "63,253,19,33,3,67,0,0,136,63,253,19,33,4,67,0,0,144,63,253,19,33,5,67,0,0,152,63,"
          + "253,19,33,6,67,0,0,160,63,253,19,33,7,67,0,0,168,63,253,19,33,8,67,0,0,176,63,253,"
          + "19,33,9,67,0,0,184,63,253,19,33,10,67,0,0,192,63,253,19,33,11,67,0,0,200,63,253,"
          + "19,33,12,67,0,0,208,63,253,19,33,13,67,0,0,216,63,253,19,33,14,3,64,32,3,32,1,253,"
          + "230,1,32,2,253,228,1,33,3,32,4,32,1,253,230,1,32,2,253,228,1,33,4,32,5,32,1,253,"
          + "230,1,32,2,253,228,1,33,5,32,6,32,1,253,230,1,32,2,253,228,1,33,6,32,7,32,1,253,"
          + "230,1,32,2,253,228,1,33,7,32,8,32,1,253,230,1,32,2,253,228,1,33,8,32,9,32,1,253,"
          + "230,1,32,2,253,228,1,33,9,32,10,32,1,253,230,1,32,2,253,228,1,33,10,32,11,32,1,"
          + "253,230,1,32,2,253,228,1,33,11,32,12,32,1,253,230,1,32,2,253,228,1,33,12,32,13,32,"
          + "1,253,230,1,32,2,253,228,1,33,13,32,14,32,1,253,230,1,32,2,253,228,1,33,14,32,0,"
          + "65,1,107,34,0,13,0,11,32,3,32,4,253,228,1,32,5,253,228,1,32,6,253,228,1,32,7,253,"
          + "228,1,32,8,253,228,1,32,9,253,228,1,32,10,253,228,1,32,11,253,228,1,32,12,253,228,"
          + "1,32,13,253,228,1,32,14,253,228,1,253,31,0,11";

  private static final int LANES = 4;

  /** A run takes a fraction of a millisecond, once the browser has optimized the loop. */
  private static final int TIMES = 200_000;

  private static final double MULTIPLY_ADDS = (double) TIMES * SUMS * LANES;

  /** How many times as long a network takes as its multiplications alone. */
  private static final double OVERHEAD = 1.5;

  private static final int RUNS = 8;

  /** One run can meet a moment in which the processor works for others. */
  private static final int LEAST_RUNS = 4;

  private static final double MOST_MS = 60;

  private SpeedProbe() {}

  /**
   * Runs for some milliseconds and says how long a network would take in one thread.
   *
   * @param multiplyAdds of the network
   * @return milliseconds
   */
  static double estimateMs(long multiplyAdds) {
    Loop loop = loop();
    double begin = Performance.now();
    double fastest = Double.MAX_VALUE;
    for (int i = 1; i <= RUNS || fastest == 0; i++) {
      double start = Performance.now();
      loop.run(TIMES);
      double end = Performance.now();
      fastest = Math.min(fastest, end - start);
      if (i >= LEAST_RUNS && end - begin > MOST_MS) {
        break;
      }
    }
    return fastest * OVERHEAD * multiplyAdds / MULTIPLY_ADDS;
  }

  @JSBody(
      script =
          "return new WebAssembly.Instance(new WebAssembly.Module(new Uint8Array(["
              + MODULE
              + "]))).exports.run;")
  private static native Loop loop();

  /** The loop, so many times. */
  @JSFunctor
  interface Loop extends JSObject {
    float run(int times);
  }
}
