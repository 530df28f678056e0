package dev.ocellus.bench.report;

/**
 * One figure with its target.
 *
 * @param what is measured
 * @param value the figure; NaN where it could not be measured
 * @param bound on which side of the target it should be
 * @param target the figure to reach
 * @param unit of both; empty for a ratio
 * @param detail what the figure was made of, or why it could not be measured
 */
public record Row(
    String what, double value, Bound bound, double target, String unit, String detail) {

  /** One thing's time in proportion to another's, which should be at most the target. */
  public static Row ratio(String what, double target, Timing ours, Timing peer) {
    double ratio = ours.sample().median() / peer.sample().median();
    double ofLeast = ours.sample().least() / peer.sample().least();
    String detail = ours + " / " + peer + "; of the least times " + Numbers.text(ofLeast);
    return new Row(what, ratio, Bound.AT_MOST, target, "", detail);
  }

  /** How many times as fast something is in another way, which should be at least the target. */
  public static Row speedUp(String what, double target, Timing before, Timing after) {
    double ratio = before.sample().median() / after.sample().median();
    double ofLeast = before.sample().least() / after.sample().least();
    String detail = before + " / " + after + "; of the least times " + Numbers.text(ofLeast);
    return new Row(what, ratio, Bound.AT_LEAST, target, "", detail);
  }

  /** A figure that could not be measured. */
  public static Row missing(String what, Bound bound, double target, String unit, String why) {
    return new Row(what, Double.NaN, bound, target, unit, why);
  }

  public boolean isMet() {
    return bound.holds(value, target);
  }
}
