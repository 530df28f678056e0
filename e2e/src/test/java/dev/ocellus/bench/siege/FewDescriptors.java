package dev.ocellus.bench.siege;

import dev.ocellus.bench.report.Bound;
import dev.ocellus.bench.report.Report;
import dev.ocellus.bench.report.Row;
import java.io.IOException;
import java.util.List;

/** More idle connections than the system lets a server open files. */
final class FewDescriptors implements Attack {
  private static final int FILES = 128;
  private static final int CONNECTIONS = 300;
  private static final int ADDRESSES = 6;

  @Override
  public void run(Product unused, Report report) throws IOException, InterruptedException {
    List<String> limited = List.of("sh", "-c", "ulimit -n " + FILES + "; exec \"$@\"", "sh");
    try (Product server = Product.start(limited)) {
      byte[] usual = server.usualRequest();
      Pace before = Pace.of(server, usual);
      try (Besiegers besiegers = Besiegers.of(server, Habit.IDLE, CONNECTIONS, ADDRESSES)) {
        Pace during = Pace.of(server, usual);
        String who = besiegers.count() + " idle connections, " + FILES + " files to open: ";
        report.add(
            new Row(
                who + "time of others' classification, in proportion",
                during.usualMs() / before.usualMs(),
                Bound.AT_MOST,
                1.5,
                "",
                ""));
        report.add(
            new Row(
                who + "longest answer of /v2/health/live",
                during.healthMs(),
                Bound.AT_MOST,
                100,
                "ms",
                ""));
      }
    }
  }
}
