package dev.ocellus.server.http;

import dev.ocellus.server.models.ModelSupply;
import dev.ocellus.server.models.StoredFile;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Header;
import io.javalin.http.HttpStatus;
import java.util.Optional;

/**
 * {@code /models}: the model files, under names that change with their content, and what the site
 * has in its folder of that name.
 */
final class ModelRoutes {
  private final ModelSupply supply;
  private final SiteHandler site;

  ModelRoutes(ModelSupply supply, SiteHandler site) {
    this.supply = supply;
    this.site = site;
  }

  void route(RoutesConfig routes) {
    routes.get("/models/index.json", this::index);
    routes.get("/models/{file}", this::file);
  }

  private void index(Context ctx) {
    ctx.header(Header.CACHE_CONTROL, CachePolicy.REVALIDATE);
    ctx.json(files().index());
  }

  private ModelFiles files() {
    return ModelFiles.of(supply.statuses(), supply.bundled());
  }

  private void file(Context ctx) {
    String name = ctx.pathParam("file");
    Optional<StoredFile> file = files().find(name);
    if (file.isPresent()) {
      answer(ctx, name, file.get());
    } else if (!site.handle(ctx)) {
      throw missing(name);
    }
  }

  private static Problem missing(String name) {
    return new Problem(
        HttpStatus.NOT_FOUND, "there is no model file " + name + "; /models/index.json lists them");
  }

  private static void answer(Context ctx, String name, StoredFile file) {
    ctx.header(Header.CACHE_CONTROL, CachePolicy.IMMUTABLE);
    ctx.contentType(MediaTypes.of(name));
    ctx.disableCompression();
    Answers.fileOrPart(ctx, "\"" + file.sha256() + "\"", file.bytes());
  }
}
