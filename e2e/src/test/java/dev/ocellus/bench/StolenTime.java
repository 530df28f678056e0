package dev.ocellus.bench;

import dev.ocellus.bench.report.Numbers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * How much of the processors' time a virtual machine wanted and its host gave to others, where
 * Linux tells ({@code proc_stat(5)}: the eighth number is that time).
 */
record StolenTime(long stolen, long all) {
  private static final Path STATISTICS = Path.of("/proc/stat");
  private static final int IDLE = 3;
  private static final int WAITING = 4;
  private static final int STOLEN = 7;

  /** Since the machine was started. */
  static StolenTime now() {
    if (!Files.isReadable(STATISTICS)) {
      return new StolenTime(0, 0);
    }
    try {
      return of(Files.readAllLines(STATISTICS).get(0));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** From a line such as {@code cpu 90 0 10 800 0 0 0 100 0 0}; what was idle is left out. */
  static StolenTime of(String line) {
    List<String> words = List.of(line.strip().split("\\s+"));
    long all = 0;
    for (int i = 0; i <= STOLEN; i++) {
      all += i == IDLE || i == WAITING ? 0 : Long.parseLong(words.get(1 + i));
    }
    return new StolenTime(Long.parseLong(words.get(1 + STOLEN)), all);
  }

  StolenTime since(StolenTime before) {
    return new StolenTime(stolen - before.stolen, all - before.all);
  }

  /** The share of the time in which there was something to do. */
  String percent() {
    return Numbers.text(all == 0 ? 0 : 100.0 * stolen / all) + " %";
  }
}
