package dev.ocellus.server.http;

import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Answers HEAD as GET: whoever asks only for the headers gets the same ones. Jetty leaves out the
 * body; Javalin would answer 200 wherever it has a route.
 */
final class HeadAsGet extends Handler.Wrapper {

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    boolean head = HttpMethod.HEAD.is(request.getMethod());
    return super.handle(head ? new AsGet(request) : request, response, callback);
  }

  private static final class AsGet extends Request.Wrapper {
    AsGet(Request head) {
      super(head);
    }

    @Override
    public String getMethod() {
      return HttpMethod.GET.asString();
    }
  }
}
