package dev.ocellus.server.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Header;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;

/** {@code /samples}: pictures to try, the page's own and the host's. */
final class SampleRoutes {
  private final Samples samples;
  private final SiteHandler site;

  SampleRoutes(Samples samples, SiteHandler site) {
    this.samples = samples;
    this.site = site;
  }

  void route(RoutesConfig routes) {
    routes.get(Samples.INDEX, this::index);
    routes.get("/samples/{file}", this::file);
  }

  private void index(Context ctx) {
    ctx.header(Header.CACHE_CONTROL, CachePolicy.REVALIDATE);
    ctx.json(samples.index());
  }

  private void file(Context ctx) {
    if (!site.handle(ctx)) {
      hostsFile(ctx);
    }
  }

  private void hostsFile(Context ctx) {
    String name = ctx.pathParam("file");
    Path file = samples.find(name).orElseThrow(() -> missing(name));
    ctx.header(Header.CACHE_CONTROL, CachePolicy.REVALIDATE);
    ctx.contentType(MediaTypes.of(name));
    ctx.disableCompression();
    try {
      CompletableFuture<Void> sent = Answers.send(ctx, file);
      ctx.future(() -> sent);
    } catch (IOException e) {
      throw missing(name);
    }
  }

  private static Problem missing(String name) {
    return new Problem(
        HttpStatus.NOT_FOUND, "there is no sample " + name + "; " + Samples.INDEX + " lists them");
  }
}
