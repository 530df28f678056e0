package dev.ocellus.server.http;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Logs each request with the id that its answer has; questions for health at DEBUG. */
final class RequestLog extends Handler.Wrapper {
  private static final Logger LOG = LoggerFactory.getLogger("dev.ocellus.requests");
  private static final String ID = "X-Request-Id";
  private static final int LONGEST_PATH = 200;

  /** Gives an answer its id, unless it has one. */
  static void identify(HttpFields.Mutable headers) {
    if (!headers.contains(ID)) {
      headers.put(ID, Long.toHexString(ThreadLocalRandom.current().nextLong() | Long.MIN_VALUE));
    }
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    long start = System.nanoTime();
    Request.addCompletionListener(request, failure -> log(request, response, start));
    return super.handle(request, response, callback);
  }

  private static void log(Request request, Response response, long start) {
    String id = response.getHeaders().get(ID);
    String path = shortened(request.getHttpURI().getPath());
    long ms = Duration.ofNanos(System.nanoTime() - start).toMillis();
    if (path.startsWith(HealthHandler.PATH)) {
      LOG.debug("{} {} {} {} in {} ms", id, request.getMethod(), path, response.getStatus(), ms);
    } else {
      LOG.info("{} {} {} {} in {} ms", id, request.getMethod(), path, response.getStatus(), ms);
    }
  }

  private static String shortened(String path) {
    return path.length() <= LONGEST_PATH ? path : path.substring(0, LONGEST_PATH) + "...";
  }
}
