package dev.ocellus.web.worker;

import dev.ocellus.web.protocol.Failures;
import dev.ocellus.web.protocol.Request;
import dev.ocellus.web.protocol.Task;
import java.util.HashMap;
import java.util.Map;
import org.teavm.jso.JSObject;

/** Does what the page asks, one request after the other; any may be cancelled meanwhile. */
final class Jobs {
  private final Vision vision;
  private final Outbox outbox;
  private final Map<Integer, Job> waiting = new HashMap<>();

  Jobs(Vision vision, Outbox outbox) {
    this.vision = vision;
    this.outbox = outbox;
  }

  void accept(Request request) {
    int id = request.getId();
    Task task = Task.of(request.getTask());
    if (task == Task.CANCEL) {
      Job job = waiting.get(id);
      if (job != null) {
        job.cancel();
      }
      return;
    }
    Job job = new Job(id, outbox);
    waiting.put(id, job);
    new Thread(() -> run(job, task, request)).start();
  }

  private void run(Job job, Task task, Request request) {
    try {
      outbox.done(job.id(), oneAtATime(job, task, request));
    } catch (RuntimeException | Error e) {
      outbox.failed(job.id(), Failures.of(e));
    } finally {
      waiting.remove(job.id());
    }
  }

  private synchronized JSObject oneAtATime(Job job, Task task, Request request) {
    job.check();
    return vision.see(task, request, job);
  }
}
