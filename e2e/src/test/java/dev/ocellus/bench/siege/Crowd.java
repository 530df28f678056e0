package dev.ocellus.bench.siege;

import dev.ocellus.bench.report.Bound;
import dev.ocellus.bench.report.Numbers;
import dev.ocellus.bench.report.Report;
import dev.ocellus.bench.report.Row;
import java.io.IOException;
import java.time.Duration;

/** Clients that ask again at once, whatever they are told. */
final class Crowd implements Attack {
  private static final int FEW = 2;
  private static final int MANY = 64;
  private static final double LEAST_SHARE = 0.9;
  private static final Duration TIME = Duration.ofSeconds(12);

  @Override
  public void run(Product server, Report report) throws IOException, InterruptedException {
    byte[] usual = server.usualRequest();
    Count few = count(server, usual, FEW);
    Count many = count(server, usual, MANY);
    Count fewAgain = count(server, usual, FEW);
    double usualRate = (few.useful + fewAgain.useful) / 2.0;
    report.add(
        new Row(
            "64 connections that do not pause: useful answers, in proportion to those of 2",
            many.useful / usualRate,
            Bound.AT_LEAST,
            LEAST_SHARE,
            "",
            many + " / " + few + " and " + fewAgain));
  }

  /** Answers in the time, and what they took. */
  private record Count(long useful, long refused, double processor) {
    Count plus(Count other) {
      return new Count(useful + other.useful, refused + other.refused, processor);
    }

    @Override
    public String toString() {
      double seconds = TIME.toMillis() / 1e3;
      return Numbers.text(useful / seconds)
          + "/s ("
          + Numbers.text(refused / seconds)
          + "/s refused, "
          + Numbers.text(processor / seconds)
          + " processors)";
    }
  }

  private static Count count(Product server, byte[] request, int clients)
      throws InterruptedException {
    double before = server.footprint().processorSeconds();
    long end = System.nanoTime() + TIME.toNanos();
    Count all =
        Together.times(clients, () -> ask(server, request, end)).stream()
            .reduce(new Count(0, 0, 0), Count::plus);
    return new Count(all.useful, all.refused, server.footprint().processorSeconds() - before);
  }

  private static Count ask(Product server, byte[] request, long end) {
    long useful = 0;
    long refused = 0;
    while (System.nanoTime() < end) {
      if (isUseful(server, request)) {
        useful++;
      } else {
        refused++;
      }
    }
    return new Count(useful, refused, 0);
  }

  private static boolean isUseful(Product server, byte[] request) {
    try {
      return server.ask(request).status() == 200;
    } catch (IOException e) {
      return false;
    }
  }
}
