package dev.ocellus.web.worker;

import dev.ocellus.web.browser.JsObjects;
import dev.ocellus.web.browser.RejectionEvent;
import dev.ocellus.web.browser.Urls;
import dev.ocellus.web.browser.WorkerScope;
import dev.ocellus.web.host.InferenceLoader;
import dev.ocellus.web.protocol.ReplyKind;
import dev.ocellus.web.protocol.Request;
import org.teavm.jso.dom.events.MessageEvent;

/** The worker's side of the program. */
public final class WorkerMain {
  /** From the worker's script to the folder of ocellus.js. */
  private static final String HOME = "../../";

  private WorkerMain() {}

  /**
   * Makes the worker this runs in ready for requests.
   *
   * @param loader loads what runs models
   */
  public static void start(InferenceLoader loader) {
    WorkerScope scope = WorkerScope.self();
    Outbox outbox = new Outbox(scope);
    String home = Urls.resolve(HOME, WorkerScope.address());
    Jobs jobs = new Jobs(new Vision(new Models(new ModelStore(home), loader)), outbox);
    scope.addEventListener(
        "message", event -> jobs.accept((Request) ((MessageEvent) event).getData()));
    scope.addEventListener(
        "unhandledrejection",
        event ->
            outbox.send(ReplyKind.CRASHED, JsObjects.text(((RejectionEvent) event).getReason())));
    outbox.send(ReplyKind.READY, "");
  }
}
