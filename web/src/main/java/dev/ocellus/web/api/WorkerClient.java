package dev.ocellus.web.api;

import dev.ocellus.web.browser.JsObjects;
import dev.ocellus.web.browser.ModuleWorker;
import dev.ocellus.web.protocol.ErrorCode;
import dev.ocellus.web.protocol.OcellusException;
import dev.ocellus.web.protocol.Reply;
import dev.ocellus.web.protocol.ReplyKind;
import dev.ocellus.web.protocol.Request;
import dev.ocellus.web.protocol.Task;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.core.JSObjects;
import org.teavm.jso.dom.events.MessageEvent;

/** The page's end of the worker. A worker that died is replaced at the next request. */
final class WorkerClient {
  private final String script;
  private final Map<Integer, Pending> pending = new LinkedHashMap<>();
  private final List<Runnable> untilReady = new ArrayList<>();
  private ModuleWorker worker;
  private boolean ready;
  private int lastId;

  /**
   * A client; the worker starts with the first request.
   *
   * @param script the address of the worker's script
   */
  WorkerClient(String script) {
    this.script = script;
  }

  /**
   * Sends a request and waits for what comes of it.
   *
   * @param transferred what of the request the worker shall own
   * @throws OcellusException as the worker says, or when it dies, or the call is cancelled
   */
  JSObject send(Request request, JSArray<JSObject> transferred, Call call) {
    call.check();
    int id = ++lastId;
    request.setId(id);
    Pending waiting = new Pending(call);
    pending.put(id, waiting);
    start();
    whenReady(() -> post(id, request, transferred));
    call.signal().addEventListener("abort", event -> cancel(id));
    return waiting.await();
  }

  /** Ends the worker; whoever waits is told that the call was cancelled. */
  void close() {
    end(Call.cancelled());
  }

  private void post(int id, Request request, JSArray<JSObject> transferred) {
    Pending waiting = pending.get(id);
    if (waiting == null) {
      return;
    }
    try {
      worker.postMessage(request, transferred);
    } catch (RuntimeException e) {
      pending.remove(id);
      waiting.fail(
          new OcellusException(
              ErrorCode.UNSUPPORTED,
              "the picture cannot be handed to the worker; give one that was not closed, from the"
                  + " page's own origin"));
    }
  }

  private void cancel(int id) {
    Pending waiting = pending.remove(id);
    if (waiting == null) {
      return;
    }
    waiting.fail(Call.cancelled());
    if (ready) {
      Request request = JSObjects.create();
      request.setId(id);
      request.setTask(Task.CANCEL.text());
      worker.postMessage(request, new JSArray<>());
    }
  }

  private void start() {
    if (worker != null) {
      return;
    }
    ModuleWorker started = ModuleWorker.start(script);
    worker = started;
    started.addEventListener(
        "message",
        event -> {
          if (worker == started) {
            hear((Reply) ((MessageEvent) event).getData());
          }
        });
    started.addEventListener(
        "error",
        event -> {
          event.preventDefault();
          if (worker == started) {
            end(died(JsObjects.get(event, "message")));
          }
        });
  }

  private void whenReady(Runnable action) {
    if (ready) {
      action.run();
    } else {
      untilReady.add(action);
    }
  }

  private void hear(Reply reply) {
    switch (ReplyKind.valueOf(reply.getKind())) {
      case READY -> {
        ready = true;
        untilReady.forEach(Runnable::run);
        untilReady.clear();
      }
      case PROGRESS -> {
        Pending waiting = pending.get(reply.getId());
        if (waiting != null) {
          waiting.progress(reply);
        }
      }
      case DONE -> settle(reply, null);
      case FAILED ->
          settle(reply, new OcellusException(ErrorCode.of(reply.getCode()), reply.getMessage()));
      case CRASHED -> end(died(JsObjects.get(reply, "message")));
    }
  }

  private void settle(Reply reply, OcellusException failure) {
    Pending waiting = pending.remove(reply.getId());
    if (waiting == null) {
      return;
    }
    if (failure == null) {
      waiting.complete(reply.getValue());
    } else {
      waiting.fail(failure);
    }
  }

  private void end(OcellusException why) {
    if (worker != null) {
      worker.terminate();
      worker = null;
    }
    ready = false;
    untilReady.clear();
    List<Pending> all = new ArrayList<>(pending.values());
    pending.clear();
    all.forEach(waiting -> waiting.fail(why));
  }

  private OcellusException died(JSObject message) {
    return JsObjects.isPresent(message)
        ? new OcellusException(
            ErrorCode.WORKER_FAILED,
            "the work broke off ("
                + JsObjects.text(message)
                + "); try again, with a smaller picture if need be")
        : new OcellusException(
            ErrorCode.NETWORK, "the worker " + script + " cannot be loaded; load the page anew");
  }
}
