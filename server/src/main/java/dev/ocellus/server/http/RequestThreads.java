package dev.ocellus.server.http;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Has requests handled in threads of their own, so that others are free to read and to write. */
final class RequestThreads extends Handler.Wrapper {
  private static final int THREADS = 16;

  private final ExecutorService threads;

  RequestThreads() {
    AtomicInteger count = new AtomicInteger();
    threads =
        Executors.newFixedThreadPool(
            THREADS, work -> new Thread(work, "request-" + count.incrementAndGet()));
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    threads.execute(() -> handleHere(request, response, callback));
    return true;
  }

  private void handleHere(Request request, Response response, Callback callback) {
    try {
      if (!super.handle(request, response, callback)) {
        Response.writeError(request, response, callback, 404);
      }
    } catch (Throwable e) {
      Response.writeError(request, response, callback, e);
    }
  }

  @Override
  protected void doStop() throws Exception {
    super.doStop();
    threads.shutdownNow();
  }
}
