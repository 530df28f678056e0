package dev.ocellus.bench.report;

import dev.ocellus.bench.run.Sample;

/** How long something took. */
public record Timing(String name, Sample sample) {

  /** Such as {@code LiteRT.js 17.02 ms}. */
  @Override
  public String toString() {
    return name + " " + Numbers.text(sample.median()) + " ms";
  }
}
