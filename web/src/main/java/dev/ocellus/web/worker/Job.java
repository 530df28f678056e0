package dev.ocellus.web.worker;

import dev.ocellus.model.CancelledException;
import dev.ocellus.model.Progress;
import dev.ocellus.web.browser.AbortController;
import dev.ocellus.web.browser.AbortSignal;
import dev.ocellus.web.browser.MessageLoop;
import dev.ocellus.web.protocol.ProgressEvent;
import dev.ocellus.web.protocol.Stage;
import org.teavm.jso.browser.Performance;

/** A request under way: tells the page how far it is, and ends when the page asks for that. */
final class Job {
  private static final MessageLoop LOOP = new MessageLoop();
  private static final double TURN_MS = 30;
  private static final double REPORT_MS = 50;

  private final int id;
  private final Outbox outbox;
  private final AbortController cancelled = new AbortController();
  private double turned = Performance.now();
  private double reported;

  Job(int id, Outbox outbox) {
    this.id = id;
    this.outbox = outbox;
  }

  int id() {
    return id;
  }

  void cancel() {
    cancelled.abort();
  }

  /** Given when the job is to end. */
  AbortSignal signal() {
    return cancelled.getSignal();
  }

  /**
   * Passes unless the job is to end.
   *
   * @throws CancelledException when it is
   */
  void check() {
    if (signal().isAborted()) {
      throw new CancelledException();
    }
  }

  /** What a computation with {@code model} tells its progress to. */
  Progress computing(String model) {
    return fraction -> {
      giveTurn();
      report(ProgressEvent.at(Stage.COMPUTE, model, fraction), fraction >= 1);
    };
  }

  /** Bytes of a model have come. */
  void downloaded(String model, double loaded, double total) {
    check();
    report(ProgressEvent.transfer(Stage.DOWNLOAD, model, loaded, total), loaded >= total);
  }

  /** What a first run, on nothing, tells its progress to. */
  Progress warming() {
    return fraction -> giveTurn();
  }

  /** A slower way is taken. */
  void fellBack(String message) {
    outbox.progress(id, ProgressEvent.fallback(message));
  }

  private void giveTurn() {
    if (Performance.now() - turned >= TURN_MS) {
      LOOP.turn();
      turned = Performance.now();
    }
    check();
  }

  private void report(ProgressEvent event, boolean last) {
    double now = Performance.now();
    if (last || now - reported >= REPORT_MS) {
      reported = now;
      outbox.progress(id, event);
    }
  }
}
