package dev.ocellus.server.http;

import dev.ocellus.server.models.ModelStatus;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Header;
import io.javalin.http.HttpStatus;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * {@code /v2/health} and {@code /v2/models}: for those who watch over the server, in the form of
 * the Open Inference Protocol.
 */
final class Health {
  private final Service service;

  Health(Service service) {
    this.service = service;
  }

  /** The body that tells of one model. */
  private record ModelReady(String name, boolean ready) {}

  void route(RoutesConfig routes) {
    routes.get("/v2/health/live", ctx -> answer(ctx, Map.of("live", true), true, soon()));
    routes.get("/v2/health/ready", this::ready);
    routes.get("/v2/models/{model}/ready", this::modelReady);
  }

  /**
   * Pages of other origins may ask, too, and are shown nothing: so they can tell a server that does
   * not allow them from one that is not there.
   */
  private void ready(Context ctx) {
    ctx.header(SecurityHeaders.RESOURCE_POLICY, "cross-origin");
    boolean ready = service.supply().isSettled();
    answer(ctx, Map.of("ready", ready), ready, soon());
  }

  private void modelReady(Context ctx) {
    String name = ctx.pathParam("model");
    if (!service.supply().isKnown(name)) {
      throw new Problem(HttpStatus.NOT_FOUND, "there is no model called " + name);
    }
    boolean ready = service.vision().has(name);
    answer(ctx, new ModelReady(name, ready), ready, seconds(name));
  }

  private OptionalLong seconds(String name) {
    Optional<ModelStatus> status = service.supply().status(name);
    return status.map(Availability::seconds).orElse(OptionalLong.empty());
  }

  private static OptionalLong soon() {
    return OptionalLong.of(Errors.RETRY_AFTER_SECONDS);
  }

  private static void answer(Context ctx, Object body, boolean yes, OptionalLong seconds) {
    ctx.header(Header.CACHE_CONTROL, "no-store");
    if (!yes) {
      Errors.retryAfter(ctx, seconds);
    }
    ctx.status(yes ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE).json(body);
  }
}
