package dev.ocellus.web.worker;

import dev.ocellus.web.browser.WorkerScope;
import dev.ocellus.web.protocol.OcellusException;
import dev.ocellus.web.protocol.ProgressEvent;
import dev.ocellus.web.protocol.Reply;
import dev.ocellus.web.protocol.ReplyKind;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSObjects;

/** Sends replies to the page. */
final class Outbox {
  private static final int NO_REQUEST = -1;

  private final WorkerScope scope;

  Outbox(WorkerScope scope) {
    this.scope = scope;
  }

  void send(ReplyKind kind, String message) {
    Reply reply = reply(NO_REQUEST, kind);
    reply.setMessage(message);
    scope.postMessage(reply);
  }

  void progress(int id, ProgressEvent event) {
    Reply reply = reply(id, ReplyKind.PROGRESS);
    reply.setProgress(event);
    scope.postMessage(reply);
  }

  void done(int id, JSObject value, String engine) {
    Reply reply = reply(id, ReplyKind.DONE);
    reply.setEngine(engine);
    reply.setValue(value);
    scope.postMessage(reply);
  }

  void failed(int id, OcellusException failure) {
    Reply reply = reply(id, ReplyKind.FAILED);
    reply.setCode(failure.code().text());
    reply.setMessage(failure.getMessage());
    reply.setMissing(failure.missing());
    scope.postMessage(reply);
  }

  private static Reply reply(int id, ReplyKind kind) {
    Reply reply = JSObjects.create();
    reply.setId(id);
    reply.setKind(kind.name());
    return reply;
  }
}
