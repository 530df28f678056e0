package dev.ocellus.bench.siege;

import dev.ocellus.bench.report.Bound;
import dev.ocellus.bench.report.Report;
import dev.ocellus.bench.report.Row;
import java.io.IOException;

/** A stop in the midst of everything that could hold it up. */
final class Stop implements Attack {
  private static final byte[] READY = Requests.get("/v2/health/ready");
  private static final byte[] LIVE = Requests.get("/v2/health/live");
  private static final int GRACE_S = 5;
  private static final int TIMEOUT_S = 20;

  @Override
  public void run(Product unused, Report report) throws IOException, InterruptedException {
    try (Product server = Product.start();
        Besiegers deaf = Besiegers.of(server, Habit.DEAF, 50);
        Besiegers slow = Besiegers.of(server, Habit.TRICKLING, 50);
        Client heavy = new Client(server.port())) {
      heavy.send(Requests.post("/api/v1/faces?minSize=12", LargePicture.jpeg()));
      Thread.sleep(1000);
      long start = System.nanoTime();
      server.process().destroy();
      report.add(
          new Row(
              "SIGTERM, a picture in work, "
                  + (deaf.count() + slow.count())
                  + " slow clients: readiness off after",
              secondsUntilNotReady(server, start),
              Bound.AT_MOST,
              1,
              "s",
              "/v2/health/live answers " + server.ask(LIVE).status()));
      int exitCode = server.exitCode();
      double seconds = (System.nanoTime() - start) / 1e9;
      String what = "the same: ends after";
      report.add(
          exitCode == 0
              ? new Row(what, seconds, Bound.AT_MOST, GRACE_S + TIMEOUT_S, "s", "exit code 0")
              : Row.missing(
                  what, Bound.AT_MOST, GRACE_S + TIMEOUT_S, "s", "exit code " + exitCode));
    }
  }

  private static double secondsUntilNotReady(Product server, long start)
      throws IOException, InterruptedException {
    while (server.ask(READY).status() == 200) {
      Thread.sleep(10);
    }
    return (System.nanoTime() - start) / 1e9;
  }
}
