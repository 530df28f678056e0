package dev.ocellus.bench.siege;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** What a process uses, as Linux tells it. */
record Footprint(ProcessHandle process) {
  private static final String PEAK = "VmHWM:";

  /** Seconds of processor, of all its threads since it was started. */
  double processorSeconds() {
    return process.info().totalCpuDuration().orElse(Duration.ZERO).toMillis() / 1e3;
  }

  /** Megabytes that it had at most since {@link #forgetPeak}. */
  double peakMegabytes() throws IOException {
    return Files.readAllLines(file("status")).stream()
        .filter(line -> line.startsWith(PEAK))
        .map(line -> line.replaceAll("[^0-9]", ""))
        .mapToDouble(kilobytes -> Long.parseLong(kilobytes) / 1024.0)
        .findFirst()
        .orElse(Double.NaN);
  }

  /** Lets the peak begin anew ({@code proc_pid_clear_refs(5)}). */
  void forgetPeak() throws IOException {
    Files.writeString(file("clear_refs"), "5");
  }

  private Path file(String name) {
    return Path.of("/proc", String.valueOf(process.pid()), name);
  }
}
