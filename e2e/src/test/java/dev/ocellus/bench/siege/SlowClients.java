package dev.ocellus.bench.siege;

import dev.ocellus.bench.report.Bound;
import dev.ocellus.bench.report.Numbers;
import dev.ocellus.bench.report.Report;
import dev.ocellus.bench.report.Row;
import java.io.IOException;

/** Many clients that want to hold connections for as long as they can: what others notice. */
record SlowClients(String who, Habit habit) implements Attack {
  private static final int COUNT = 200;
  private static final double MOST_TIMES = 1.5;
  private static final double MOST_HEALTH_MS = 100;

  @Override
  public void run(Product server, Report report) throws IOException, InterruptedException {
    byte[] usual = server.usualRequest();
    Pace before = Pace.of(server, usual);
    try (Besiegers besiegers = Besiegers.of(server, habit, COUNT)) {
      Pace during = Pace.of(server, usual);
      report.add(
          new Row(
              besiegers.count() + " " + who + ": time of others' classification, in proportion",
              during.usualMs() / before.usualMs(),
              Bound.AT_MOST,
              MOST_TIMES,
              "",
              Numbers.text(during.usualMs()) + " ms / " + Numbers.text(before.usualMs()) + " ms"));
      report.add(
          new Row(
              "the same: longest answer of /v2/health/live",
              during.healthMs(),
              Bound.AT_MOST,
              MOST_HEALTH_MS,
              "ms",
              Numbers.text(before.healthMs()) + " ms without them"));
    }
  }
}
