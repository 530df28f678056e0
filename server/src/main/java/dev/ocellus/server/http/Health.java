package dev.ocellus.server.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Header;
import io.javalin.http.HttpStatus;
import java.util.Map;

/**
 * {@code /v2/health}: for those who watch over the server, in the form of the Open Inference
 * Protocol.
 */
final class Health {
  private final Service service;

  Health(Service service) {
    this.service = service;
  }

  void route(RoutesConfig routes) {
    routes.get("/v2/health/live", ctx -> answer(ctx, "live", true));
    routes.get("/v2/health/ready", ctx -> answer(ctx, "ready", service.isReady()));
  }

  private static void answer(Context ctx, String what, boolean yes) {
    ctx.header(Header.CACHE_CONTROL, "no-store");
    if (!yes) {
      ctx.header(Header.RETRY_AFTER, Errors.RETRY_AFTER_SECONDS);
    }
    ctx.status(yes ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE).json(Map.of(what, yes));
  }
}
