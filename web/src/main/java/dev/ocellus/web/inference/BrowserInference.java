package dev.ocellus.web.inference;

import dev.ocellus.classify.Classifier;
import dev.ocellus.classify.ClassifierSpec;
import dev.ocellus.classify.Labels;
import dev.ocellus.detect.FaceOptions;
import dev.ocellus.detect.Mtcnn;
import dev.ocellus.graph.Graph;
import dev.ocellus.graph.tensorflow.GraphDefReader;
import dev.ocellus.image.ImageLimits;
import dev.ocellus.image.Picture;
import dev.ocellus.image.Pixels;
import dev.ocellus.inspect.Batching;
import dev.ocellus.model.Model;
import dev.ocellus.model.Progress;
import dev.ocellus.paint.Annotator;
import dev.ocellus.result.Face;
import dev.ocellus.result.Result;
import dev.ocellus.result.Views;
import dev.ocellus.result.Where;
import dev.ocellus.tensor.ByteSource;
import dev.ocellus.web.browser.JsBytes;
import dev.ocellus.web.picture.Decoder;
import dev.ocellus.web.picture.Drawing;
import dev.ocellus.web.protocol.Calls;
import dev.ocellus.web.protocol.Inference;
import dev.ocellus.web.protocol.JobWatch;
import dev.ocellus.web.protocol.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.teavm.jso.JSObject;
import org.teavm.jso.browser.Performance;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.core.JSNumber;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.json.JSON;
import org.teavm.jso.typedarrays.Uint8Array;

/** Runs models in this browser. */
final class BrowserInference implements Inference {
  /** What models are run on before there is a picture; wide enough to be seen in both views. */
  private static final Pixels BLANK = new Pixels(2, 1, false, ByteSource.of(new byte[8]));

  private final Executors executors;
  private final Decoder decoder = new Decoder(ImageLimits.DEFAULT);
  private String classifierName;
  private Classifier classifier;
  private String detectorName;
  private Mtcnn detector;

  BrowserInference(Executors executors) {
    this.executors = executors;
  }

  @Override
  public JSPromise<JSObject> rehearse(int fileBytes) {
    return Calls.promise(
        () -> {
          executors.ways().current().makeRoom(fileBytes);
          return null;
        });
  }

  @Override
  public JSPromise<JSObject> loadClassifier(
      String name, Uint8Array graph, String labels, JobWatch job) {
    return during(
        job,
        () -> {
          Graph read = GraphDefReader.read(new JsBytes(graph));
          ClassifierSpec spec = Batching.asDeclared(KnownClassifiers.spec(name), read);
          load(spec, Labels.parse(labels), read, job);
          return null;
        });
  }

  @Override
  public JSPromise<JSObject> loadOwnClassifier(JSObject own, JobWatch job) {
    return during(
        job,
        () -> {
          OwnModel model = new OwnModel(own);
          load(model.spec(), model.labels(), model.graph(), job);
          return null;
        });
  }

  @Override
  public JSPromise<JSObject> inspect(JSObject own) {
    return Calls.promise(() -> new OwnModel(own).described());
  }

  @Override
  public JSPromise<JSObject> annotate(Request request, JobWatch job) {
    return Calls.promise(
        () -> {
          List<Face> faces = FaceReader.read(request.getFaces());
          Drawing drawing = decoder.draw(request.getPicture());
          EventLoopYield.check(job);
          drawing.put(Annotator.annotate(drawing.pixels().toRaster(), faces), 0, 0);
          return Encoder.encode(drawing, request.getType(), request.getQuality());
        });
  }

  @Override
  public JSPromise<JSObject> hide(Request request, JobWatch job) {
    return Calls.promise(
        () -> {
          Drawing drawing = decoder.draw(request.getPicture());
          new Hider(drawing, job).hide(request);
          return Encoder.encode(drawing, request.getType(), request.getQuality());
        });
  }

  private void load(ClassifierSpec spec, Labels labels, Graph graph, JobWatch job) {
    Model model = executors.ways().load(graph, List.of(spec.output()));
    Classifier loaded = new Classifier(spec, labels, Where.DEVICE, model);
    Progress warming = new EventLoopYield(job).warming();
    executors.ways().looking(BLANK, picture -> loaded.classify(picture, 1, Views.BOTH, warming));
    classifierName = spec.name();
    classifier = loaded;
  }

  @Override
  public JSPromise<JSObject> loadFaceDetector(String name, Uint8Array graph, JobWatch job) {
    return during(
        job,
        () -> {
          Mtcnn loaded =
              new Mtcnn(
                  Where.DEVICE, GraphDefReader.read(new JsBytes(graph)), executors.ways()::load);
          Progress warming = new EventLoopYield(job).warming();
          executors
              .ways()
              .looking(
                  BLANK,
                  picture -> {
                    loaded.warmUp(picture, warming);
                    return null;
                  });
          detectorName = name;
          detector = loaded;
          return null;
        });
  }

  @Override
  public JSPromise<JSObject> classify(JSObject picture, int top, String views, JobWatch job) {
    Progress progress = new EventLoopYield(job).computing(classifierName);
    return during(
        job,
        () -> looking(picture, seen -> classifier.classify(seen, top, Views.of(views), progress)));
  }

  @Override
  public JSPromise<JSObject> faces(
      JSObject picture, double minSize, JSArray<JSNumber> thresholds, JobWatch job) {
    Progress progress = new EventLoopYield(job).computing(detectorName);
    return during(
        job,
        () -> {
          FaceOptions options =
              new FaceOptions((float) minSize, floats(thresholds), FaceOptions.DEFAULT.factor());
          return looking(picture, seen -> detector.detect(seen, options, progress));
        });
  }

  private <T> JSPromise<T> during(JobWatch job, Supplier<T> work) {
    return Calls.promise(
        () -> {
          try {
            return work.get();
          } finally {
            executors.tell(job);
          }
        });
  }

  /** What {@code look} sees; putting the picture where models see it is a part of decoding it. */
  private JSObject looking(JSObject given, Function<Picture, Result> look) {
    double start = Performance.now();
    Pixels pixels = decoder.decode(given);
    Result result =
        executors
            .ways()
            .looking(
                pixels,
                picture -> {
                  double decodeMs = Performance.now() - start;
                  return look.apply(picture).withDecodeMs(decodeMs);
                });
    return JSON.parse(result.toJson());
  }

  private static List<Float> floats(JSArray<JSNumber> numbers) {
    List<Float> floats = new ArrayList<>();
    for (int i = 0; i < numbers.getLength(); i++) {
      floats.add(numbers.get(i).floatValue());
    }
    return floats;
  }
}
