package dev.ocellus.server.http;

import dev.ocellus.server.models.ModelSupply;
import dev.ocellus.server.models.StoredFile;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Header;
import io.javalin.http.HttpStatus;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import org.eclipse.jetty.http.ByteRange;

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
    ctx.header(Header.ACCEPT_RANGES, "bytes");
    ctx.header(Header.ETAG, etag(file));
    ctx.contentType(MediaTypes.of(name));
    ctx.disableCompression();
    answer(ctx, file.bytes(), ranges(ctx, file));
  }

  private static String etag(StoredFile file) {
    return "\"" + file.sha256() + "\"";
  }

  private static List<String> ranges(Context ctx, StoredFile file) {
    String ifRange = ctx.header("If-Range");
    String range = ctx.header(Header.RANGE);
    boolean wanted = range != null && (ifRange == null || ifRange.equals(etag(file)));
    return wanted ? List.of(range) : List.of();
  }

  private static void answer(Context ctx, byte[] bytes, List<String> ranges) {
    List<ByteRange> parts = ByteRange.parse(ranges, bytes.length);
    if (!ranges.isEmpty() && parts.isEmpty()) {
      ctx.header(Header.CONTENT_RANGE, ByteRange.toNonSatisfiableHeaderValue(bytes.length));
      throw new Problem(
          HttpStatus.RANGE_NOT_SATISFIABLE,
          "the range " + ranges.get(0) + " is not within the file's " + bytes.length + " bytes");
    }
    if (parts.size() == 1) {
      ByteRange part = parts.get(0);
      ctx.status(HttpStatus.PARTIAL_CONTENT);
      ctx.header(Header.CONTENT_RANGE, part.toHeaderValue(bytes.length));
      send(ctx, bytes, (int) part.first(), (int) part.getLength());
    } else {
      send(ctx, bytes, 0, bytes.length);
    }
  }

  private static void send(Context ctx, byte[] bytes, int from, int length) {
    ctx.header(Header.CONTENT_LENGTH, String.valueOf(length));
    ctx.result(new ByteArrayInputStream(bytes, from, length));
  }
}
