package dev.ocellus.server.cli;

import dev.ocellus.server.models.DownloadProgress;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Shows downloads: on a terminal as one line that is written over, else each by a line at each
 * tenth.
 */
final class ProgressLine implements DownloadProgress {
  private static final double MEGABYTE = 1e6;

  private final PrintWriter out;
  private final boolean terminal;
  private final Map<String, String> shown = new LinkedHashMap<>();
  private int width;

  /**
   * Shows downloads.
   *
   * @param terminal whether a person sees {@code out}
   */
  ProgressLine(PrintWriter out, boolean terminal) {
    this.out = out;
    this.terminal = terminal;
  }

  /** Shows them on standard output, which a person may see. */
  static ProgressLine on(PrintWriter out) {
    return new ProgressLine(out, Boolean.getBoolean("ocellus.terminal"));
  }

  /** Shows them on the terminal, or by lines on standard error where there is none. */
  static ProgressLine beside(PrintWriter err) {
    return Terminal.open()
        .map(terminal -> new ProgressLine(terminal, true))
        .orElseGet(() -> new ProgressLine(err, false));
  }

  @Override
  public synchronized void at(String file, long bytes, long total) {
    boolean done = bytes == total;
    String text = text(file, terminal || done || total < 0 ? bytes : tenth(bytes, total), total);
    if (!text.equals(shown.put(file, text))) {
      show(file, text, done);
    }
  }

  private static long tenth(long bytes, long total) {
    return bytes * 10 / total * total / 10;
  }

  private static String text(String file, long bytes, long total) {
    String of = total < 0 ? "" : String.format(Locale.ROOT, " of %.1f", total / MEGABYTE);
    return String.format(Locale.ROOT, "%s: %.1f%s MB", file, bytes / MEGABYTE, of);
  }

  private void show(String file, String text, boolean done) {
    if (!terminal) {
      out.println("Fetching " + text);
    } else if (done) {
      shown.remove(file);
      overwrite("Fetching " + text);
      endLine();
    } else {
      overwrite("Fetching " + String.join(", ", shown.values()));
    }
    out.flush();
  }

  private void overwrite(String line) {
    out.print("\r" + line + " ".repeat(Math.max(0, width - line.length())));
    width = line.length();
  }

  @Override
  public synchronized void waitingForAnother(String file) {
    say("Another Ocellus is fetching " + file + "; waiting for it");
  }

  /** Prints lines of another kind, below what is shown. */
  synchronized void say(String lines) {
    endLine();
    out.println(lines);
    out.flush();
  }

  private void endLine() {
    if (width > 0) {
      out.println();
      width = 0;
      shown.clear();
    }
  }
}
