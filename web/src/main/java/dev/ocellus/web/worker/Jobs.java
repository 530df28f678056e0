package dev.ocellus.web.worker;

import dev.ocellus.web.protocol.Failures;
import dev.ocellus.web.protocol.Request;
import dev.ocellus.web.protocol.Task;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;

/** Does what the page asks, one request after the other; any may be cancelled meanwhile. */
final class Jobs {
  private final Vision vision;
  private final Outbox outbox;
  private final Map<Integer, Job> waiting = new HashMap<>();
  private final Queue<Runnable> queue = new ArrayDeque<>();
  private boolean running;

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
    queue.add(() -> run(job, task, request));
    if (!running) {
      running = true;
      new Thread(this::runAll).start();
    }
  }

  private void runAll() {
    for (Runnable next = queue.poll(); next != null; next = queue.poll()) {
      next.run();
    }
    running = false;
  }

  private void run(Job job, Task task, Request request) {
    try {
      job.check();
      outbox.done(job.id(), vision.see(task, request, job), job.engine());
    } catch (RuntimeException | Error e) {
      outbox.failed(job.id(), Failures.of(e));
    } finally {
      waiting.remove(job.id());
    }
  }
}
