package dev.ocellus.server.http;

import dev.ocellus.image.ImageLimits;
import dev.ocellus.image.Raster;
import dev.ocellus.model.Progress;
import dev.ocellus.server.inference.BusyException;
import dev.ocellus.server.inference.NamedClassifier;
import dev.ocellus.server.inference.Workers;
import dev.ocellus.server.picture.PictureDecoder;
import dev.ocellus.server.picture.PngEncoder;
import dev.ocellus.vision.Annotator;
import dev.ocellus.vision.FaceDetector;
import dev.ocellus.vision.FaceOptions;
import dev.ocellus.vision.Result;
import dev.ocellus.vision.Views;
import io.javalin.config.RoutesConfig;
import io.javalin.http.ContentType;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.IOException;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/** {@code /api/v1}: pictures in, what they show out. */
final class Api {
  private final Service service;
  private final Workers workers;
  private final ImageLimits limits;
  private final PictureDecoder decoder;

  Api(Service service, Workers workers, ImageLimits limits) {
    this.service = service;
    this.workers = workers;
    this.limits = limits;
    this.decoder = new PictureDecoder(limits);
  }

  void route(RoutesConfig routes) {
    routes.post("/api/v1/classify", heard(this::classify));
    routes.post("/api/v1/faces", heard(this::faces));
    routes.post("/api/v1/annotate", heard(this::annotate));
  }

  /** Refuses only when the picture has come, so that the client hears why. */
  private Handler heard(Handler handler) {
    return ctx -> {
      try {
        handler.handle(ctx);
      } catch (RuntimeException e) {
        RequestBody.drop(ctx, limits);
        throw e;
      }
    };
  }

  private void classify(Context ctx) throws IOException {
    NamedClassifier named = service.classifier();
    int top = Parameters.top(ctx, named.classes());
    Views views = Parameters.views(ctx);
    see(ctx, (picture, progress) -> named.classifier().classify(picture, top, views, progress));
  }

  private void faces(Context ctx) throws IOException {
    FaceDetector detector = detector(ctx);
    FaceOptions options = Parameters.faces(ctx);
    see(ctx, (picture, progress) -> detector.detect(picture, options, progress));
  }

  private FaceDetector detector(Context ctx) {
    return Parameters.faceModel(ctx).map(service::faces).orElseGet(service::faces);
  }

  private void annotate(Context ctx) throws IOException {
    FaceDetector detector = detector(ctx);
    FaceOptions options = Parameters.faces(ctx);
    work(
        ctx,
        (file, progress) -> {
          Raster picture = decoder.decode(file, progress);
          var found = detector.detect(picture, options, progress);
          return PngEncoder.encode(Annotator.annotate(picture, found.faces()));
        },
        png -> ctx.contentType(ContentType.IMAGE_PNG).result(png));
  }

  private void see(Context ctx, BiFunction<Raster, Progress, Result> look) throws IOException {
    work(
        ctx,
        (file, progress) -> {
          long start = System.nanoTime();
          Raster picture = decoder.decode(file, progress);
          double decodeMs = (System.nanoTime() - start) / 1e6;
          return look.apply(picture, progress).withDecodeMs(decodeMs).toJson();
        },
        json -> ctx.contentType(ContentType.APPLICATION_JSON).result(json));
  }

  private <T> void work(Context ctx, BiFunction<byte[], Progress, T> job, Consumer<T> answer)
      throws IOException {
    if (workers.areFullFor(ctx.ip())) {
      throw new BusyException("the server is busy: too many pictures wait; try again in a moment");
    }
    byte[] file = RequestBody.read(ctx, limits);
    long pixels = decoder.check(file).pixels();
    ctx.future(
        () ->
            workers
                .submit(ctx.ip(), pixels, progress -> job.apply(file, progress))
                .thenAccept(answer));
  }
}
