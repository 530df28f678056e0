package dev.ocellus.bench.siege;

import dev.ocellus.bench.report.Bound;
import dev.ocellus.bench.report.Report;
import dev.ocellus.bench.report.Row;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** For how long a single client can hold a connection without asking for anything. */
final class Ends implements Attack {
  /** A habit, and the seconds after which the server has had enough. */
  private record End(String what, Habit habit, double mostSeconds) {}

  private static final List<End> ALL =
      List.of(
          new End("asks for nothing", Habit.IDLE, 18),
          new End("never ends its headers", Habit.SLOW_HEADERS, 18),
          new End("sends no body", Habit.SILENT, 12),
          new End("sends 1.3 KB/s", Habit.TRICKLING, 12),
          new End("reads 1 KB/s", Habit.SLOW_READER, 60));

  @Override
  public void run(Product server, Report report) throws IOException, InterruptedException {
    List<Callable<Row>> tasks = new ArrayList<>();
    for (End end : ALL) {
      tasks.add(() -> row(server, end));
    }
    Together.all(tasks).forEach(report::add);
  }

  private static Row row(Product server, End end) throws IOException, InterruptedException {
    double seconds = Besiegers.secondsUntilThrownOut(server, end.habit);
    return new Row(
        "a connection whose client " + end.what + " is closed after",
        seconds,
        Bound.AT_MOST,
        end.mostSeconds,
        "s",
        "");
  }
}
