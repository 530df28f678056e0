package dev.ocellus.e2e.harness;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What is started once in this process, and ended with it. JUnit's stores end earlier: where Maven
 * has several processes, JUnit is run anew for each class.
 */
final class Lasting {
  private static final Map<String, AutoCloseable> STARTED = new HashMap<>();
  private static final Deque<AutoCloseable> LAST_FIRST = new ArrayDeque<>();

  static {
    Runtime.getRuntime().addShutdownHook(new Thread(Lasting::end, "end of what lasts"));
  }

  private Lasting() {}

  /** What goes by a name, started if it is not. */
  static synchronized <T extends AutoCloseable> T of(
      String name, Class<T> type, Supplier<T> start) {
    AutoCloseable there = STARTED.get(name);
    if (there == null) {
      there = start.get();
      STARTED.put(name, there);
      LAST_FIRST.push(there);
    }
    return type.cast(there);
  }

  private static synchronized void end() {
    for (AutoCloseable each : LAST_FIRST) {
      try {
        each.close();
      } catch (Exception e) {
        System.err.println("cannot be ended: " + e);
      }
    }
  }
}
