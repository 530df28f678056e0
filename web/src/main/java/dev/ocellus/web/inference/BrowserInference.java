package dev.ocellus.web.inference;

import dev.ocellus.engine.EnginePicture;
import dev.ocellus.graph.tensorflow.GraphDefReader;
import dev.ocellus.image.ImageLimits;
import dev.ocellus.image.Picture;
import dev.ocellus.image.Raster;
import dev.ocellus.model.Progress;
import dev.ocellus.vision.Classifier;
import dev.ocellus.vision.ClassifierSpec;
import dev.ocellus.vision.FaceOptions;
import dev.ocellus.vision.Labels;
import dev.ocellus.vision.Mtcnn;
import dev.ocellus.vision.Result;
import dev.ocellus.vision.Where;
import dev.ocellus.web.browser.JsBytes;
import dev.ocellus.web.picture.Decoder;
import dev.ocellus.web.protocol.Calls;
import dev.ocellus.web.protocol.DeviceResult;
import dev.ocellus.web.protocol.Inference;
import dev.ocellus.web.protocol.JobWatch;
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
  public JSPromise<JSObject> loadClassifier(
      String name, Uint8Array graph, String labels, JobWatch job) {
    return during(
        job,
        () -> {
          ClassifierSpec spec = KnownClassifiers.spec(name);
          Classifier loaded =
              new Classifier(
                  spec,
                  Labels.parse(labels),
                  Where.DEVICE,
                  executors
                      .ways()
                      .load(GraphDefReader.read(new JsBytes(graph)), List.of(spec.output())));
          loaded.classify(Raster.blank(1, 1), 1, new Turns(job).warming());
          classifierName = name;
          classifier = loaded;
          return null;
        });
  }

  @Override
  public JSPromise<JSObject> loadFaceDetector(String name, Uint8Array graph, JobWatch job) {
    return during(
        job,
        () -> {
          Mtcnn loaded =
              new Mtcnn(
                  Where.DEVICE, GraphDefReader.read(new JsBytes(graph)), executors.ways()::load);
          loaded.warmUp(new Turns(job).warming());
          detectorName = name;
          detector = loaded;
          return null;
        });
  }

  @Override
  public JSPromise<DeviceResult> classify(JSObject picture, int top, JobWatch job) {
    Progress progress = new Turns(job).computing(classifierName);
    return during(job, () -> looking(picture, seen -> classifier.classify(seen, top, progress)));
  }

  @Override
  public JSPromise<DeviceResult> faces(
      JSObject picture, double minSize, JSArray<JSNumber> thresholds, JobWatch job) {
    Progress progress = new Turns(job).computing(detectorName);
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

  /** What {@code look} sees in the picture, which is then let go. */
  private DeviceResult looking(JSObject given, Function<Picture, Result> look) {
    double start = Performance.now();
    Picture picture = decoder.decode(given, executors.way()::take);
    double decodeMs = Performance.now() - start;
    try {
      Result result = look.apply(picture).withDecodeMs(decodeMs);
      DeviceResult seen = (DeviceResult) JSON.parse(result.toJson());
      seen.setEngine(executors.title());
      return seen;
    } finally {
      if (picture instanceof EnginePicture held) {
        held.close();
      }
    }
  }

  private static List<Float> floats(JSArray<JSNumber> numbers) {
    List<Float> floats = new ArrayList<>();
    for (int i = 0; i < numbers.getLength(); i++) {
      floats.add(numbers.get(i).floatValue());
    }
    return floats;
  }
}
