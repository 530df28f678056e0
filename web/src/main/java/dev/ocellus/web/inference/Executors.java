package dev.ocellus.web.inference;

import dev.ocellus.engine.Ways;
import dev.ocellus.web.engine.BrowserWays;
import dev.ocellus.web.engine.HelperStart;
import dev.ocellus.web.protocol.JobWatch;
import java.util.ArrayDeque;
import java.util.Queue;

/** What runs models here, and what nobody has heard of it yet. */
final class Executors {
  private final Queue<String> notices = new ArrayDeque<>();
  private final Ways ways;

  /**
   * The fastest that works is found when it is first needed.
   *
   * @param threads how many threads there may be, 0 for as many as are good
   * @param helper starts a worker that helps
   */
  Executors(int threads, HelperStart helper) {
    ways = BrowserWays.of(threads, helper, notices::add);
  }

  Ways ways() {
    return ways;
  }

  /** Has it heard, as a part of a job, what runs models now and what failed since it was heard. */
  void tell(JobWatch job) {
    job.computedBy(ways.current().title());
    for (String notice = notices.poll(); notice != null; notice = notices.poll()) {
      job.fellBack(notice);
    }
  }
}
