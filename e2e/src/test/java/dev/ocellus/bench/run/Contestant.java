package dev.ocellus.bench.run;

/** Something that computes the same as others and is timed against them. */
public interface Contestant extends AutoCloseable {
  /** Such as {@code LiteRT.js, 2 threads}. */
  String name();

  /**
   * Runs.
   *
   * @param settling how many runs come first and are not counted
   * @param runs how many are counted
   * @return the milliseconds of each of these
   */
  double[] time(int settling, int runs);

  /** What the last run gave. */
  float[] output();

  @Override
  void close();
}
