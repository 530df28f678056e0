package dev.ocellus.bench.siege;

import dev.ocellus.bench.report.Report;
import java.io.IOException;

/** One way to hold a server up. */
@FunctionalInterface
interface Attack {
  /** Attacks a server, and adds what that cost others, beside what it may cost. */
  void run(Product server, Report report) throws IOException, InterruptedException;
}
