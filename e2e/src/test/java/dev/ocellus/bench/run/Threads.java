package dev.ocellus.bench.run;

/** How many threads, in words. */
public final class Threads {
  private Threads() {}

  public static String text(int threads) {
    return threads == 1 ? "1 thread" : threads + " threads";
  }
}
