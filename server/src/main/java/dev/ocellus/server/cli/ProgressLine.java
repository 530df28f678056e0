package dev.ocellus.server.cli;

import dev.ocellus.server.models.DownloadProgress;
import java.io.PrintWriter;
import java.util.Locale;

/** Shows a download: as one line that is written over on a terminal, else a line at each tenth. */
final class ProgressLine implements DownloadProgress {
  private static final double MEGABYTE = 1024 * 1024;

  private final PrintWriter out;
  private final boolean terminal = Boolean.getBoolean("ocellus.terminal");
  private String shown = "";

  ProgressLine(PrintWriter out) {
    this.out = out;
  }

  @Override
  public void at(String file, long bytes, long total) {
    boolean done = bytes == total;
    String line = line(file, terminal || done || total < 0 ? bytes : tenth(bytes, total), total);
    if (!line.equals(shown)) {
      shown = line;
      show(line, done);
    }
  }

  private static long tenth(long bytes, long total) {
    return bytes * 10 / total * total / 10;
  }

  private static String line(String file, long bytes, long total) {
    String of = total < 0 ? "" : String.format(Locale.ROOT, " of %.1f", total / MEGABYTE);
    return String.format(Locale.ROOT, "Fetching %s: %.1f%s MB", file, bytes / MEGABYTE, of);
  }

  private void show(String line, boolean done) {
    if (terminal) {
      out.print("\r" + line + (done ? System.lineSeparator() : ""));
    } else {
      out.println(line);
    }
    out.flush();
  }

  @Override
  public void waitingForAnother(String file) {
    out.println("Another Ocellus is fetching " + file + "; waiting for it");
    out.flush();
  }
}
