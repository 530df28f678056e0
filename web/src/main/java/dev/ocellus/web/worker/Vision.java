package dev.ocellus.web.worker;

import dev.ocellus.engine.EnginePicture;
import dev.ocellus.image.ImageLimits;
import dev.ocellus.image.Picture;
import dev.ocellus.interpret.SpeedProbe;
import dev.ocellus.model.Progress;
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
      case CLASSIFY, FACES -> look(task, request, job);
      case ANNOTATE -> annotate(request);
      case ESTIMATE -> JSNumber.valueOf(estimateMs(request));
      case CANCEL -> throw new IllegalArgumentException("nothing to do for " + task);
    };
  }

  private JSObject look(Task task, Request request, Job job) {
    if (models == null) {
      models = new Models(store, executors.ways(request.getThreads()));
    }
    try {
      Result result = task == Task.CLASSIFY ? classify(request, job) : faces(request, job);
      DeviceResult seen = (DeviceResult) JSON.parse(result.toJson());
      seen.setEngine(executors.title());
      return seen;
    } finally {
      executors.tell(job);
    }
  }

  private double estimateMs(Request request) {
    return SpeedProbe.estimateMs(executors.ways(request.getThreads())::load, MULTIPLY_ADDS);
  }

  private Result classify(Request request, Job job) {
    return looking(
        request,
        picture -> {
          Models.NamedClassifier model = models.classifier(job);
          Progress progress = job.computing(model.name());
          return model.classifier().classify(picture, request.getTop(), progress);
        });
  }

  private Result faces(Request request, Job job) {
    FaceOptions options =
        new FaceOptions(
            (float) request.getMinSize(),
            thresholds(request.getThresholds()),
            FaceOptions.DEFAULT.factor());
    return looking(
        request,
        picture -> {
          Models.NamedDetector model = models.faceDetector(job);
          return model.detector().detect(picture, options, job.computing(model.name()));
        });
  }

  /** What {@code look} sees in the picture, which is then let go. */
  private Result looking(Request request, Function<Picture, Result> look) {
    double start = Performance.now();
    Picture picture = decoder.decode(request.getPicture(), executors.way()::take);
    double decodeMs = Performance.now() - start;
    try {
      return look.apply(picture).withDecodeMs(decodeMs);
    } finally {
      if (picture instanceof EnginePicture held) {
        held.close();
      }
    }
  }

  private JSObject annotate(Request request) {
    List<Face> faces = FaceReader.read(request.getFaces());
    return Encoder.png(Annotator.annotate(decoder.decode(request.getPicture()), faces));
  }

  private static List<Float> thresholds(JSArray<JSNumber> numbers) {
    List<Float> thresholds = new ArrayList<>();
    for (int i = 0; i < numbers.getLength(); i++) {
      thresholds.add(numbers.get(i).floatValue());
    }
    return thresholds;
  }
}
