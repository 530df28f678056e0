package dev.ocellus.web.worker;

import dev.ocellus.web.browser.JsObjects;
import dev.ocellus.web.browser.Listeners;
import dev.ocellus.web.browser.RejectionEvent;
import dev.ocellus.web.browser.WorkerScope;
import dev.ocellus.web.host.InferenceLoader;
import dev.ocellus.web.protocol.ReplyKind;
import dev.ocellus.web.protocol.Request;
import org.teavm.jso.dom.events.MessageEvent;

/** The worker's side of the program. */
public final class WorkerMain {
  private WorkerMain() {}

  /**
   * Makes the worker this runs in ready for requests.
   *
   * @param loader loads what runs models
   * @param models the address of the folder of models
   * @param list the list of models, where the page has it already; else empty
   */
  public static void start(InferenceLoader loader, String models, String list) {
    WorkerScope scope = WorkerScope.self();
    Outbox outbox = new Outbox(scope);
    ModelStore store = new ModelStore(models, list);
    Jobs jobs = new Jobs(new Vision(new Models(store, loader)), outbox);
    Listeners.add(
        scope, "message", event -> jobs.accept((Request) ((MessageEvent) event).getData()));
    Listeners.add(
        scope,
        "unhandledrejection",
        event ->
            outbox.send(ReplyKind.CRASHED, JsObjects.text(((RejectionEvent) event).getReason())));
    outbox.send(ReplyKind.READY, "");
  }
}
