package dev.ocellus.bench.siege;

import dev.ocellus.bench.report.Bound;
import dev.ocellus.bench.report.Numbers;
import dev.ocellus.bench.report.Report;
import dev.ocellus.bench.report.Row;
import dev.ocellus.bench.run.Sample;
import java.util.ArrayList;
import java.util.List;

/** No attack, but what comes after one: how soon a server is there again. */
final class Start implements Attack {
  private static final int TIMES = 5;
  private static final double MOST_SECONDS = 4;

  @Override
  public void run(Product unused, Report report) {
    List<Double> seconds = new ArrayList<>();
    for (int i = 0; i < TIMES; i++) {
      long start = System.nanoTime();
      Product server = Product.start();
      seconds.add((System.nanoTime() - start) / 1e9);
      server.close();
    }
    Sample sample = Sample.of(seconds);
    report.add(
        new Row(
            "a start, until it is ready",
            sample.median(),
            Bound.AT_MOST,
            MOST_SECONDS,
            "s",
            "least " + Numbers.text(sample.least()) + " s of " + TIMES));
  }
}
