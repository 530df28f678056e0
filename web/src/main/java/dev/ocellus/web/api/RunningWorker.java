package dev.ocellus.web.api;

import dev.ocellus.web.browser.JsObjects;
import dev.ocellus.web.browser.Listeners;
import dev.ocellus.web.host.ProgramWorker;
import dev.ocellus.web.protocol.ErrorCode;
import dev.ocellus.web.protocol.OcellusException;
import dev.ocellus.web.protocol.Reply;
import dev.ocellus.web.protocol.ReplyKind;
import dev.ocellus.web.protocol.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.dom.events.MessageEvent;

/** A worker from its start to its end; what is posted before it is ready waits. */
final class RunningWorker {
  private final ProgramWorker worker;
  private final Consumer<Reply> replies;
  private final Consumer<OcellusException> death;
  private final List<Runnable> untilReady = new ArrayList<>();
  private boolean ready;
  private boolean ended;

  /**
   * A worker that was just started.
   *
   * @param replies hears what it replies to requests
   * @param death hears why it cannot go on
   */
  RunningWorker(ProgramWorker worker, Consumer<Reply> replies, Consumer<OcellusException> death) {
    this.worker = worker;
    this.replies = replies;
    this.death = death;
    Listeners.add(worker, "message", event -> hear((Reply) ((MessageEvent) event).getData()));
    Listeners.add(
        worker,
        "error",
        event -> {
          event.preventDefault();
          die(JsObjects.get(event, "message"));
        });
  }

  /**
   * Posts a request.
   *
   * @param refused run when the browser cannot hand the request over
   */
  void post(Request request, JSArray<JSObject> transferred, Runnable refused) {
    if (ready) {
      hand(request, transferred, refused);
    } else {
      untilReady.add(() -> hand(request, transferred, refused));
    }
  }

  void terminate() {
    ended = true;
    untilReady.clear();
    worker.terminate();
  }

  private void hand(Request request, JSArray<JSObject> transferred, Runnable refused) {
    try {
      worker.postMessage(request, transferred);
    } catch (RuntimeException e) {
      refused.run();
    }
  }

  private void hear(Reply reply) {
    if (ended) {
      return;
    }
    switch (ReplyKind.valueOf(reply.getKind())) {
      case READY -> {
        ready = true;
        List<Runnable> waiting = new ArrayList<>(untilReady);
        untilReady.clear();
        waiting.forEach(Runnable::run);
      }
      case CRASHED -> die(JsObjects.get(reply, "message"));
      case PROGRESS, DONE, FAILED -> replies.accept(reply);
    }
  }

  private void die(JSObject message) {
    if (!ended) {
      String why = JsObjects.isPresent(message) ? " (" + JsObjects.text(message) + ")" : "";
      death.accept(ready ? brokeOff(why) : notLoaded(why));
    }
  }

  private static OcellusException brokeOff(String why) {
    return new OcellusException(
        ErrorCode.WORKER_FAILED,
        "the work broke off" + why + "; try again, with a smaller picture if need be");
  }

  private static OcellusException notLoaded(String why) {
    return new OcellusException(
        ErrorCode.NETWORK,
        "the worker cannot be loaded" + why + "; look at the network and try again");
  }
}
