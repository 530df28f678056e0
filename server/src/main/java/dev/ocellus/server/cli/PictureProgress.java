package dev.ocellus.server.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Tells a person at a terminal how many of several pictures are done, and how long it will take.
 */
final class PictureProgress {
  private static final int FIRST_ESTIMATE = 2;

  private final Optional<PrintWriter> terminal;
  private final Instant start = Instant.now();
  private int width;

  /**
   * Progress of a command.
   *
   * @param terminal empty where nobody sees it
   */
  PictureProgress(Optional<PrintWriter> terminal) {
    this.terminal = terminal;
  }

  void at(int done, int all) {
    if (all > 1) {
      String line =
          done + " of " + all + estimate(Duration.between(start, Instant.now()), done, all);
      terminal.ifPresent(out -> show(out, line));
    }
  }

  static String estimate(Duration spent, int done, int all) {
    if (done < FIRST_ESTIMATE) {
      return "";
    }
    long seconds = spent.multipliedBy(all - done).dividedBy(done).toSeconds() + 1;
    return seconds < 120
        ? ", about " + seconds + " s left"
        : ", about " + (seconds + 30) / 60 + " min left";
  }

  private void show(PrintWriter out, String line) {
    out.print("\r" + line + " ".repeat(Math.max(0, width - line.length())));
    out.flush();
    width = line.length();
  }

  /** Takes the line away, so that another can be written. */
  void clear() {
    if (width > 0) {
      terminal.ifPresent(this::wipe);
      width = 0;
    }
  }

  private void wipe(PrintWriter out) {
    out.print("\r" + " ".repeat(width) + "\r");
    out.flush();
  }
}
