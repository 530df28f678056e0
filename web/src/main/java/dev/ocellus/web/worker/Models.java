package dev.ocellus.web.worker;

import dev.ocellus.engine.Ways;
import dev.ocellus.graph.tensorflow.GraphDefReader;
import dev.ocellus.image.Pixels;
import dev.ocellus.model.Model;
import dev.ocellus.tensor.ByteSource;
import dev.ocellus.vision.Classifier;
import dev.ocellus.vision.ClassifierSpec;
import dev.ocellus.vision.Labels;
import dev.ocellus.vision.Mtcnn;
import dev.ocellus.vision.Where;
import dev.ocellus.web.browser.JsBytes;
import dev.ocellus.web.protocol.ErrorCode;
import dev.ocellus.web.protocol.OcellusException;
import java.util.List;

/** The models that are ready to run; each is made when it is first needed, and kept. */
final class Models {
  private static final List<ClassifierSpec> SPECS =
      List.of(ClassifierSpec.MOBILENET_V2_1_0_224, ClassifierSpec.MOBILENET_V2_1_4_224);

  private static final Pixels BLANK = new Pixels(1, 1, false, ByteSource.of(new byte[4]));

  private final ModelStore store;
  private final Ways ways;
  private NamedClassifier classifier;
  private NamedDetector faceDetector;

  Models(ModelStore store, Ways ways) {
    this.store = store;
    this.ways = ways;
  }

  /** A classifier and its model's name. */
  record NamedClassifier(String name, Classifier classifier) {}

  /** A detector and its model's name. */
  record NamedDetector(String name, Mtcnn detector) {}

  /** The classifier, which has run once; {@code job} hears of its download. */
  NamedClassifier classifier(Job job) {
    if (classifier == null) {
      classifier = loadClassifier(store.find("classifier"), job);
      Classifier made = classifier.classifier();
      ways.looking(BLANK, picture -> made.classify(picture, 1, job.warming()));
    }
    return classifier;
  }

  /** The face detector, all of which has run once; {@code job} hears of its download. */
  NamedDetector faceDetector(Job job) {
    if (faceDetector == null) {
      faceDetector = loadFaceDetector(store.find("faces"), job);
      Mtcnn made = faceDetector.detector();
      ways.looking(
          BLANK,
          picture -> {
            made.warmUp(picture, job.warming());
            return null;
          });
    }
    return faceDetector;
  }

  private NamedClassifier loadClassifier(ModelEntry entry, Job job) {
    String name = entry.name();
    ClassifierSpec spec = specOf(name);
    ModelFile labelFile = requireLabels(entry);
    int total = labelFile.bytes() + entry.graph().bytes();
    JsBytes labels = bytes(labelFile, job, loaded -> job.downloaded(name, loaded, total));
    JsBytes graph =
        bytes(
            entry.graph(), job, loaded -> job.downloaded(name, labelFile.bytes() + loaded, total));
    Model model = ways.load(GraphDefReader.read(graph), List.of(spec.output()));
    Labels names = Labels.parse(labels.text());
    return new NamedClassifier(name, new Classifier(spec, names, Where.DEVICE, model));
  }

  private NamedDetector loadFaceDetector(ModelEntry entry, Job job) {
    String name = entry.name();
    int total = entry.graph().bytes();
    JsBytes graph = bytes(entry.graph(), job, loaded -> job.downloaded(name, loaded, total));
    Mtcnn detector = new Mtcnn(Where.DEVICE, GraphDefReader.read(graph), ways::load);
    return new NamedDetector(name, detector);
  }

  private JsBytes bytes(ModelFile file, Job job, Download.Watch watch) {
    return new JsBytes(store.bytes(file, job.signal(), watch));
  }

  private static ModelFile requireLabels(ModelEntry entry) {
    if (entry.labels() == null) {
      throw new OcellusException(
          ErrorCode.MODEL_MISSING,
          "the classifier " + entry.name() + " has no labels; add them to the server");
    }
    return entry.labels();
  }

  private static ClassifierSpec specOf(String name) {
    for (ClassifierSpec spec : SPECS) {
      if (spec.name().equals(name)) {
        return spec;
      }
    }
    throw new OcellusException(
        ErrorCode.MODEL_MISSING,
        "the classifier " + name + " is not known here; known: " + known());
  }

  private static String known() {
    StringBuilder names = new StringBuilder();
    for (ClassifierSpec spec : SPECS) {
      names.append(names.length() == 0 ? "" : ", ").append(spec.name());
    }
    return names.toString();
  }
}
