package dev.ocellus.web.api;

import dev.ocellus.web.browser.Listeners;
import dev.ocellus.web.host.Installation;
import dev.ocellus.web.protocol.ErrorCode;
import dev.ocellus.web.protocol.OcellusException;
import dev.ocellus.web.protocol.ProgressEvent;
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

/** Asks a worker and waits for its replies. A worker that died is replaced at the next request. */
final class WorkerClient {
  private final Installation installation;
  private final Map<Integer, Pending> pending = new LinkedHashMap<>();
  private RunningWorker worker;
  private int lastId;
  private String engine = "";

  /**
   * A client; the worker starts with the first request.
   *
   * @param installation starts the worker
   */
  WorkerClient(Installation installation) {
    this.installation = installation;
  }

  /**
   * Sends a request and waits for what comes of it.
   *
   * @param transferred what of the request the worker shall own
   * @throws OcellusException as the worker says, or when it dies, or the call is cancelled
   */
  JSObject send(Request request, JSArray<JSObject> transferred, Call call) {
    call.check();
    if (worker == null) {
      worker = new RunningWorker(installation.startWorker(), this::hear, this::end);
    }
    int id = ++lastId;
    request.setId(id);
    Pending waiting = new Pending(call);
    pending.put(id, waiting);
    Listeners.add(call.signal(), "abort", event -> cancel(id));
    worker.post(request, transferred, () -> refused(id));
    return waiting.await();
  }

  /** What the worker computed with last; empty as long as it has not. */
  String engine() {
    return engine;
  }

  /** Ends the worker; whoever waits is told that the call was cancelled. */
  void close() {
    end(Call.cancelled());
  }

  private void hear(Reply reply) {
    ReplyKind kind = ReplyKind.valueOf(reply.getKind());
    Pending waiting =
        kind == ReplyKind.PROGRESS ? pending.get(reply.getId()) : pending.remove(reply.getId());
    if (waiting == null) {
      return;
    }
    if (kind == ReplyKind.PROGRESS) {
      waiting.progress((ProgressEvent) reply.getProgress());
    } else if (kind == ReplyKind.DONE) {
      engine = reply.getEngine().isEmpty() ? engine : reply.getEngine();
      waiting.complete(reply.getValue());
    } else {
      waiting.fail(
          new OcellusException(
              ErrorCode.of(reply.getCode()), reply.getMessage(), reply.getMissing()));
    }
  }

  private void refused(int id) {
    fail(
        id,
        new OcellusException(
            ErrorCode.UNSUPPORTED,
            "the picture cannot be handed to the worker; give one that was not closed, from the"
                + " page's own origin"));
  }

  private void cancel(int id) {
    if (fail(id, Call.cancelled())) {
      Request request = JSObjects.create();
      request.setId(id);
      request.setTask(Task.CANCEL.text());
      worker.post(request, new JSArray<>(), () -> {});
    }
  }

  private boolean fail(int id, OcellusException failure) {
    Pending waiting = pending.remove(id);
    if (waiting != null) {
      waiting.fail(failure);
    }
    return waiting != null;
  }

  private void end(OcellusException why) {
    if (worker != null) {
      worker.terminate();
      worker = null;
    }
    List<Pending> all = new ArrayList<>(pending.values());
    pending.clear();
    all.forEach(waiting -> waiting.fail(why));
  }
}
