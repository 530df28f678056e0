package dev.ocellus.server.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.ocellus.classify.Classifier;
import dev.ocellus.detect.FaceDetector;
import dev.ocellus.detect.FaceOptions;
import dev.ocellus.image.ImageLimits;
import dev.ocellus.image.Raster;
import dev.ocellus.model.Progress;
import dev.ocellus.paint.Annotator;
import dev.ocellus.result.Result;
import dev.ocellus.result.Views;
import dev.ocellus.server.inference.Workers;
import dev.ocellus.server.picture.PictureDecoder;
import dev.ocellus.server.picture.PngEncoder;
import io.javalin.config.RoutesConfig;
import io.javalin.http.ContentType;
import io.javalin.http.Context;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;

/** {@code /api/v1}: pictures in, what they show out. */
final class Api {
  private static final List<String> OF_FACES = List.of("minSize", "thresholds", "model");

  private final Service service;
  private final Workers workers;
  private final PictureDecoder decoder;

  Api(Service service, Workers workers, ImageLimits limits) {
    this.service = service;
    this.workers = workers;
    this.decoder = new PictureDecoder(limits);
  }

  void route(RoutesConfig routes) {
    routes.post("/api/v1/classify", this::classify);
    routes.post("/api/v1/faces", this::faces);
    routes.post("/api/v1/annotate", this::annotate);
  }

  private void classify(Context ctx) {
    Parameters.check(ctx, List.of("top", "views"));
    Classifier classifier = service.classifier();
    int top = Parameters.top(ctx);
    Views views = Parameters.views(ctx);
    see(ctx, (picture, progress) -> classifier.classify(picture, top, views, progress));
  }

  private void faces(Context ctx) {
    Parameters.check(ctx, OF_FACES);
    FaceDetector detector = detector(ctx);
    FaceOptions options = Parameters.faces(ctx);
    see(ctx, (picture, progress) -> detector.detect(picture, options, progress));
  }

  private FaceDetector detector(Context ctx) {
    return Parameters.faceModel(ctx).map(service::faces).orElseGet(service::faces);
  }

  private void annotate(Context ctx) {
    Parameters.check(ctx, OF_FACES);
    FaceDetector detector = detector(ctx);
    FaceOptions options = Parameters.faces(ctx);
    work(
        ctx,
        ContentType.IMAGE_PNG,
        (file, progress) -> {
          Raster picture = decoder.decode(file, progress);
          var found = detector.detect(picture, options, progress);
          return PngEncoder.encode(Annotator.annotate(picture, found.faces()));
        });
  }

  private void see(Context ctx, BiFunction<Raster, Progress, Result> look) {
    work(
        ctx,
        ContentType.APPLICATION_JSON,
        (file, progress) -> {
          long start = System.nanoTime();
          Raster picture = decoder.decode(file, progress);
          double decodeMs = (System.nanoTime() - start) / 1e6;
          return look.apply(picture, progress).withDecodeMs(decodeMs).toJson().getBytes(UTF_8);
        });
  }

  private void work(Context ctx, ContentType type, BiFunction<byte[], Progress, byte[]> job) {
    Uploaded uploaded = RequestBody.of(ctx);
    long pixels = decoder.check(uploaded.body()).pixels();
    ctx.contentType(type);
    ctx.future(
        () -> {
          CompletableFuture<byte[]> result =
              workers.submit(ctx.ip(), pixels, progress -> job.apply(uploaded.body(), progress));
          uploaded.hangup().watch(() -> result.cancel(false));
          return result
              .whenComplete((answer, failure) -> uploaded.hangup().stop())
              .thenCompose(answer -> Answers.send(ctx, ByteBuffer.wrap(answer)));
        });
  }
}
