package dev.ocellus.web.inference;

import dev.ocellus.model.CancelledException;
import dev.ocellus.model.Progress;
import dev.ocellus.web.browser.MessageLoop;
import dev.ocellus.web.protocol.JobWatch;
import org.teavm.jso.browser.Performance;

/** Lets waiting messages in while a job computes, and ends it when it is cancelled. */
final class EventLoopYield {
  private static final MessageLoop LOOP = new MessageLoop();
  private static final double TURN_MS = 30;

  private final JobWatch job;
  private double last = Performance.now();

  EventLoopYield(JobWatch job) {
    this.job = job;
  }

  /** What a computation with {@code model} tells its progress to. */
  Progress computing(String model) {
    return fraction -> {
      give();
      job.computed(model, fraction);
    };
  }

  /** What a first run, on nothing, tells its progress to. */
  Progress warming() {
    return fraction -> give();
  }

  private void give() {
    if (Performance.now() - last >= TURN_MS) {
      LOOP.turn();
      last = Performance.now();
    }
    check(job);
  }

  /**
   * Passes unless a job is to end.
   *
   * @throws CancelledException when it is
   */
  static void check(JobWatch job) {
    if (job.isCancelled()) {
      throw new CancelledException();
    }
  }
}
