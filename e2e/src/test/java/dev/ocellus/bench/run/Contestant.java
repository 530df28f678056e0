package dev.ocellus.bench.run;

/** Something that computes the same as others and is timed against them. */
public interface Contestant extends AutoCloseable {
  /** Such as {@code LiteRT.js, 2 threads}. */
  String name();

  /** The milliseconds of each of some runs, after one that is not counted. */
  double[] time(int runs);

  /** What the last run gave. */
  float[] output();

  @Override
  void close();
}
