package dev.ocellus.server.http;

import dev.ocellus.image.ImageException;
import dev.ocellus.image.ImageLimits;
import io.javalin.http.HttpStatus;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpHeaderValue;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * A body on its way. It is read as it comes, and given up when it comes too slowly. What is refused
 * is answered at once; what still comes then is dropped for a moment, so that the client hears the
 * answer before the connection is closed.
 */
final class Upload implements Runnable {
  private static final Duration PATIENCE = Duration.ofSeconds(2);
  private static final Duration LINGER = Duration.ofSeconds(2);
  private static final int LEAST_DELAY_MS = 1000;
  private static final int MOST_DELAY_MS = 3000;

  private final Request request;
  private final Response response;
  private final Callback callback;
  private final ImageLimits limits;
  private final ServerOptions.Uploads options;
  private final UploadMemory memory;
  private final Next next;
  private final String client;
  private final long start = System.nanoTime();
  private ByteArrayOutputStream body = new ByteArrayOutputStream();
  private State state = State.READING;
  private boolean pumping;
  private boolean ended;

  private enum State {
    READING,
    REFUSED,
    LINGERING,
    OVER
  }

  /** Handles a request whose body has come. */
  interface Next {
    void handle(Request request, Response response, Callback callback);
  }

  Upload(
      Request request,
      Response response,
      Callback callback,
      ImageLimits limits,
      ServerOptions.Uploads options,
      UploadMemory memory,
      Next next) {
    this.request = request;
    this.response = response;
    this.callback = callback;
    this.limits = limits;
    this.options = options;
    this.memory = memory;
    this.next = next;
    this.client = Request.getRemoteAddr(request);
  }

  void start() {
    watch();
    pump();
  }

  /** Begins to read, unless that has begun. */
  private void pump() {
    synchronized (this) {
      if (pumping) {
        return;
      }
      pumping = true;
    }
    run();
  }

  /** Reads what there is; Jetty calls this again when there is more. */
  @Override
  public void run() {
    while (true) {
      Content.Chunk chunk = request.read();
      if (chunk == null) {
        request.demand(this);
        return;
      }
      if (Content.Chunk.isFailure(chunk)) {
        failed(chunk.getFailure());
        return;
      }
      take(chunk);
      chunk.release();
      if (chunk.isLast()) {
        last();
        return;
      }
    }
  }

  private void take(Content.Chunk chunk) {
    int count = chunk.remaining();
    synchronized (this) {
      if (state != State.READING || count == 0) {
        return;
      }
      if (memory.take(client, count)) {
        byte[] bytes = new byte[count];
        chunk.getByteBuffer().get(bytes);
        body.writeBytes(bytes);
        if (body.size() <= limits.maxBytes()) {
          return;
        }
      }
    }
    refuseForSize();
  }

  private void refuseForSize() {
    try {
      limits.checkBytes(body.size());
      refuseLater();
    } catch (ImageException e) {
      refuse(new Problem(HttpStatus.CONTENT_TOO_LARGE, e.getMessage()));
    }
  }

  private void last() {
    if (pass(State.READING, State.OVER)) {
      byte[] whole = body.toByteArray();
      body = null;
      Request.addCompletionListener(request, failure -> memory.release(client, whole.length));
      new Uploaded(whole, new Hangup(request)).putInto(request);
      next.handle(request, response, callback);
      return;
    }
    synchronized (this) {
      ended = true;
    }
    if (pass(State.LINGERING, State.OVER)) {
      callback.succeeded();
    }
  }

  private void failed(Throwable failure) {
    boolean reading = pass(State.READING, State.OVER);
    if (reading) {
      forget();
      Response.writeError(request, response, callback, failure);
    } else if (pass(State.LINGERING, State.OVER)) {
      callback.failed(failure);
    }
  }

  private synchronized boolean pass(State from, State to) {
    if (state != from) {
      return false;
    }
    state = to;
    return true;
  }

  private synchronized void forget() {
    memory.release(client, body.size());
    body = new ByteArrayOutputStream();
  }

  /** Looks after the upload's speed, every now and then until it is over. */
  private void watch() {
    Duration gone = Duration.ofNanos(System.nanoTime() - start);
    synchronized (this) {
      if (state != State.READING) {
        return;
      }
      boolean slow =
          gone.compareTo(PATIENCE) > 0
              && body.size() * 1000.0 / gone.toMillis() < options.leastBytesPerSecond();
      if (!slow && gone.compareTo(options.timeout()) < 0) {
        long left = options.timeout().minus(gone).toMillis() + 1;
        after(Math.min(left, 1000), this::watch);
        return;
      }
    }
    refuse(
        new Problem(HttpStatus.REQUEST_TIMEOUT, "the picture arrived too slowly; send it again"));
  }

  private void after(long ms, Runnable task) {
    Scheduler scheduler = request.getComponents().getScheduler();
    scheduler.schedule(task, ms, TimeUnit.MILLISECONDS);
  }

  /** Answers with an error at once. */
  void refuse(Problem problem) {
    if (pass(State.READING, State.REFUSED)) {
      forget();
      answer(problem);
    }
  }

  /**
   * Tells that the server is busy, but not at once: who asks again without a pause would take much
   * of its time.
   */
  void refuseLater() {
    if (pass(State.READING, State.REFUSED)) {
      forget();
      after(
          ThreadLocalRandom.current().nextInt(LEAST_DELAY_MS, MOST_DELAY_MS),
          () -> answer(Errors.busy()));
      if (!waitsToBeAsked()) {
        pump();
      }
    }
  }

  private void answer(Problem problem) {
    if (problem.status() == HttpStatus.SERVICE_UNAVAILABLE) {
      response.getHeaders().put(HttpHeader.RETRY_AFTER, Errors.variedSeconds());
    }
    synchronized (this) {
      if (!ended) {
        response.getHeaders().put(HttpHeader.CONNECTION, HttpHeaderValue.CLOSE);
      }
    }
    Callback written = Callback.from(this::linger, callback::failed);
    JettyErrors.write(response, problem.status().getCode(), problem.getMessage(), written);
  }

  private boolean waitsToBeAsked() {
    return request.getHeaders().contains(HttpHeader.EXPECT);
  }

  private void linger() {
    boolean over;
    synchronized (this) {
      over = ended || waitsToBeAsked();
      state = over ? State.OVER : State.LINGERING;
    }
    if (over) {
      callback.succeeded();
      return;
    }
    after(LINGER.toMillis(), this::giveUp);
    pump();
  }

  private void giveUp() {
    if (pass(State.LINGERING, State.OVER)) {
      callback.failed(new TimeoutException("the rest of the body was not waited for"));
    }
  }
}
