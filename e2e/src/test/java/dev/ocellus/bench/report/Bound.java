package dev.ocellus.bench.report;

/** On which side of a target a figure should be. */
public enum Bound {
  AT_MOST("at most"),
  AT_LEAST("at least");

  private final String words;

  Bound(String words) {
    this.words = words;
  }

  /** Whether a figure is where it should be; what could not be measured is not. */
  boolean holds(double value, double target) {
    return this == AT_MOST ? value <= target : value >= target;
  }

  @Override
  public String toString() {
    return words;
  }
}
