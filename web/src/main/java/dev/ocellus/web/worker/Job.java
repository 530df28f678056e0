package dev.ocellus.web.worker;

import dev.ocellus.model.CancelledException;
import dev.ocellus.web.browser.AbortController;
import dev.ocellus.web.browser.AbortSignal;
import dev.ocellus.web.browser.Timers;
import dev.ocellus.web.protocol.JobWatch;
import dev.ocellus.web.protocol.ProgressEvent;
import dev.ocellus.web.protocol.RetryingFetch;
import dev.ocellus.web.protocol.Stage;
import org.teavm.jso.browser.Performance;

/** A request under way: tells the page how far it is, and ends when the page asks for that. */
final class Job implements JobWatch, RetryingFetch.Watch {
  private static final int REPORT_MS = 50;

  private final int id;
  private final Outbox outbox;
  private final AbortController cancelled = new AbortController();
  private double reported;
  private ProgressEvent newest;
  private boolean downloading;
  private String engine = "";

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
  @Override
  public void check() {
    if (isCancelled()) {
      throw new CancelledException();
    }
  }

  @Override
  public boolean isCancelled() {
    return signal().isAborted();
  }

  @Override
  public void computed(String model, double fraction) {
    report(ProgressEvent.at(Stage.COMPUTE, model, fraction), fraction >= 1);
  }

  /** The last bytes of a model may have been here before; if others came, all are there now. */
  void downloadedAll(String model, double total) {
    if (downloading) {
      downloaded(model, total, total);
    }
  }

  /** Bytes of a model have come. */
  void downloaded(String model, double loaded, double total) {
    check();
    downloading = loaded < total;
    report(ProgressEvent.transfer(Stage.DOWNLOAD, model, loaded, total), loaded >= total);
  }

  @Override
  public void computedBy(String engine) {
    this.engine = engine;
  }

  /** What computed; empty where nothing has to be. */
  String engine() {
    return engine;
  }

  @Override
  public void fellBack(String message) {
    outbox.progress(id, ProgressEvent.fallback(message));
  }

  /** Sends the newest at once where it is the last or the one before is a while ago, else then. */
  private void report(ProgressEvent event, boolean last) {
    if (last || Performance.now() - reported >= REPORT_MS) {
      progress(event);
      return;
    }
    if (newest == null) {
      Timers.after(REPORT_MS, this::sendNewest);
    }
    newest = event;
  }

  private void sendNewest() {
    if (newest != null) {
      progress(newest);
    }
  }

  /** What is still to be told is older, and is not told any more. */
  @Override
  public void progress(ProgressEvent event) {
    newest = null;
    reported = Performance.now();
    outbox.progress(id, event);
  }
}
