package dev.ocellus.web.inference;

import dev.ocellus.graph.tensorflow.GraphDefReader;
import dev.ocellus.image.Raster;
import dev.ocellus.vision.Classifier;
import dev.ocellus.vision.ClassifierSpec;
import dev.ocellus.vision.FaceOptions;
import dev.ocellus.vision.Labels;
import dev.ocellus.vision.Mtcnn;
import dev.ocellus.vision.Result;
import dev.ocellus.vision.Where;
import dev.ocellus.web.browser.JsBytes;
import dev.ocellus.web.browser.Pixels;
import dev.ocellus.web.protocol.Calls;
import dev.ocellus.web.protocol.DeviceResult;
import dev.ocellus.web.protocol.Inference;
import dev.ocellus.web.protocol.JobWatch;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.teavm.jso.JSObject;
import org.teavm.jso.canvas.ImageData;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.core.JSNumber;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.json.JSON;
import org.teavm.jso.typedarrays.Uint8Array;

/** Runs models in this browser. */
final class BrowserInference implements Inference {
  private final Executors executors;
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
  public JSPromise<DeviceResult> classify(
      ImageData picture, int top, double decodeMs, JobWatch job) {
    return during(
        job,
        () ->
            result(
                classifier.classify(
                    Pixels.raster(picture), top, new Turns(job).computing(classifierName)),
                decodeMs));
  }

  @Override
  public JSPromise<DeviceResult> faces(
      ImageData picture,
      double minSize,
      JSArray<JSNumber> thresholds,
      double decodeMs,
      JobWatch job) {
    return during(
        job,
        () -> {
          FaceOptions options =
              new FaceOptions((float) minSize, floats(thresholds), FaceOptions.DEFAULT.factor());
          return result(
              detector.detect(
                  Pixels.raster(picture), options, new Turns(job).computing(detectorName)),
              decodeMs);
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

  private DeviceResult result(Result seen, double decodeMs) {
    DeviceResult result = (DeviceResult) JSON.parse(seen.withDecodeMs(decodeMs).toJson());
    result.setEngine(executors.title());
    return result;
  }

  private static List<Float> floats(JSArray<JSNumber> numbers) {
    List<Float> floats = new ArrayList<>();
    for (int i = 0; i < numbers.getLength(); i++) {
      floats.add(numbers.get(i).floatValue());
    }
    return floats;
  }
}
