package dev.ocellus.server.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;

/**
 * {@code /v2/health}: whether the server lives, and is ready, in the form of the Open Inference
 * Protocol. It answers before anything that may be occupied, in the thread that read the request.
 */
final class HealthHandler extends Handler.Wrapper {
  static final String PATH = "/v2/health/";

  private static final String LIVE = "live";
  private static final String READY = "ready";
  private static final ObjectMapper JSON = new ObjectMapper();

  private final BooleanSupplier ready;
  private final AllowedOrigins origins;

  HealthHandler(BooleanSupplier ready, AllowedOrigins origins) {
    this.ready = ready;
    this.origins = origins;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    String path = Request.getPathInContext(request);
    if (!path.equals(PATH + LIVE) && !path.equals(PATH + READY)) {
      return super.handle(request, response, callback);
    }
    if (!HttpMethod.GET.is(request.getMethod())) {
      response.getHeaders().put(HttpHeader.ALLOW, "GET");
      String message = path + " takes GET, not " + request.getMethod();
      Response.writeError(request, response, callback, HttpStatus.METHOD_NOT_ALLOWED_405, message);
      return true;
    }
    if (path.endsWith(LIVE)) {
      return answer(LIVE, true, response, callback);
    }
    origins.welcome(request, response);
    // Pages of all other origins are shown nothing, but can tell that there is a server.
    response.getHeaders().put(SecurityHeaders.RESOURCE_POLICY, "cross-origin");
    return answer(READY, ready.getAsBoolean(), response, callback);
  }

  private static boolean answer(String what, boolean yes, Response response, Callback callback)
      throws Exception {
    response.setStatus(yes ? HttpStatus.OK_200 : HttpStatus.SERVICE_UNAVAILABLE_503);
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/json");
    response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
    if (!yes) {
      response.getHeaders().put(HttpHeader.RETRY_AFTER, Errors.RETRY_AFTER_SECONDS);
    }
    byte[] body = JSON.writeValueAsBytes(Map.of(what, yes));
    response.write(true, BufferUtil.toBuffer(body), callback);
    return true;
  }
}
