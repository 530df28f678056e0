package dev.ocellus.server.http;

import dev.ocellus.server.models.ModelStatus;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Header;
import io.javalin.http.HttpStatus;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * {@code /v2/models}: for those who watch over the server, in the form of the Open Inference
 * Protocol.
 */
final class ModelHealth {
  private final Service service;

  ModelHealth(Service service) {
    this.service = service;
  }

  /** The body that tells of one model. */
  private record ModelReady(String name, boolean ready) {}

  void route(RoutesConfig routes) {
    routes.get("/v2/models/{model}/ready", this::modelReady);
  }

  private void modelReady(Context ctx) {
    String name = ctx.pathParam("model");
    if (!service.supply().isKnown(name)) {
      throw new Problem(HttpStatus.NOT_FOUND, "there is no model called " + name);
    }
    boolean ready = service.vision().has(name);
    ctx.header(Header.CACHE_CONTROL, "no-store");
    if (!ready) {
      Errors.retryAfter(ctx, seconds(name));
    }
    ctx.status(ready ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE);
    ctx.json(new ModelReady(name, ready));
  }

  private OptionalLong seconds(String name) {
    Optional<ModelStatus> status = service.supply().status(name);
    return status.map(Availability::seconds).orElse(OptionalLong.empty());
  }
}
