package dev.ocellus.bench.run;

/** How many threads, in words. */
final class Threads {
  private Threads() {}

  static String text(int threads) {
    return threads == 1 ? "1 thread" : threads + " threads";
  }
}
