package dev.ocellus.web.worker;

import dev.ocellus.image.ImageLimits;
import dev.ocellus.image.Picture;
import dev.ocellus.image.Pixels;
import dev.ocellus.interpret.SpeedProbe;
import dev.ocellus.vision.Annotator;
import dev.ocellus.vision.Face;
import dev.ocellus.vision.FaceOptions;
import dev.ocellus.vision.Result;
import dev.ocellus.web.protocol.DeviceResult;
import dev.ocellus.web.protocol.Request;
import dev.ocellus.web.protocol.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.teavm.jso.JSObject;
import org.teavm.jso.browser.Performance;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.core.JSNumber;
import org.teavm.jso.json.JSON;

/** Does the tasks the page can ask for. */
final class Vision {
  /** Of MobileNet V2 1.0 at 224 pixels. */
  private static final long MULTIPLY_ADDS = 300_000_000;

  private final ModelStore store;
  private final Executors executors;
  private final Decoder decoder = new Decoder(ImageLimits.DEFAULT);
  private Models models;

  Vision(ModelStore store, Executors executors) {
    this.store = store;
    this.executors = executors;
  }

  /** What the page is sent back. */
  JSObject see(Task task, Request request, Job job) {
    return switch (task) {
      case CLASSIFY -> classify(request, job);
      case FACES -> faces(request, job);
      case ANNOTATE -> annotate(request);
      case ESTIMATE -> JSNumber.valueOf(estimateMs(request));
      case CANCEL -> throw new IllegalArgumentException("nothing to do for " + task);
    };
  }

  private double estimateMs(Request request) {
    return SpeedProbe.estimateMs(executors.ways(request.getThreads())::load, MULTIPLY_ADDS);
  }

  private JSObject classify(Request request, Job job) {
    double start = Performance.now();
    Pixels pixels = decoder.decode(request.getPicture());
    double decoded = Performance.now() - start;
    Models.NamedClassifier model = models(request).classifier(job);
    return look(
        pixels,
        decoded,
        job,
        picture ->
            model.classifier().classify(picture, request.getTop(), job.computing(model.name())));
  }

  private JSObject faces(Request request, Job job) {
    double start = Performance.now();
    Pixels pixels = decoder.decode(request.getPicture());
    double decoded = Performance.now() - start;
    FaceOptions options =
        new FaceOptions(
            (float) request.getMinSize(),
            thresholds(request.getThresholds()),
            FaceOptions.DEFAULT.factor());
    Models.NamedDetector model = models(request).faceDetector(job);
    return look(
        pixels,
        decoded,
        job,
        picture -> model.detector().detect(picture, options, job.computing(model.name())));
  }

  private Models models(Request request) {
    if (models == null) {
      models = new Models(store, executors.ways(request.getThreads()));
    }
    return models;
  }

  /** Looks at a picture; putting it where models see it counts as a part of decoding it. */
  private JSObject look(
      Pixels pixels, double decodeMs, Job job, Function<Picture, Result> looking) {
    double start = Performance.now();
    Result result =
        executors.looking(
            pixels,
            picture -> {
              double putMs = Performance.now() - start;
              return looking.apply(picture).withDecodeMs(decodeMs + putMs);
            });
    DeviceResult seen = (DeviceResult) JSON.parse(result.toJson());
    seen.setEngine(executors.title());
    executors.tell(job);
    return seen;
  }

  private JSObject annotate(Request request) {
    List<Face> faces = FaceReader.read(request.getFaces());
    return Encoder.png(Annotator.annotate(decoder.decode(request.getPicture()).toRaster(), faces));
  }

  private static List<Float> thresholds(JSArray<JSNumber> numbers) {
    List<Float> thresholds = new ArrayList<>();
    for (int i = 0; i < numbers.getLength(); i++) {
      thresholds.add(numbers.get(i).floatValue());
    }
    return thresholds;
  }
}
