package dev.ocellus.web.worker;

import dev.ocellus.graph.tensorflow.GraphDefReader;
import dev.ocellus.interpret.InterpretedModel;
import dev.ocellus.vision.Classifier;
import dev.ocellus.vision.ClassifierSpec;
import dev.ocellus.vision.FaceDetector;
import dev.ocellus.vision.Labels;
import dev.ocellus.vision.Mtcnn;
import dev.ocellus.vision.Where;
import dev.ocellus.web.browser.Utf8;
import dev.ocellus.web.protocol.ErrorCode;
import dev.ocellus.web.protocol.OcellusException;
import java.util.List;
import org.teavm.jso.typedarrays.Int8Array;
import org.teavm.jso.typedarrays.Uint8Array;

/** The models that are ready to run; each is made when it is first needed, and kept. */
final class Models {
  private static final List<ClassifierSpec> SPECS =
      List.of(ClassifierSpec.MOBILENET_V2_1_0_224, ClassifierSpec.MOBILENET_V2_1_4_224);

  private final ModelStore store;
  private NamedClassifier classifier;
  private NamedDetector faceDetector;

  Models(ModelStore store) {
    this.store = store;
  }

  /** A classifier and its model's name. */
  record NamedClassifier(String name, Classifier classifier) {}

  /** A detector and its model's name. */
  record NamedDetector(String name, FaceDetector detector) {}

  /** The classifier; {@code job} hears of its download. */
  NamedClassifier classifier(Job job) {
    if (classifier == null) {
      classifier = loadClassifier(store.find("classifier"), job);
    }
    return classifier;
  }

  /** The face detector; {@code job} hears of its download. */
  NamedDetector faceDetector(Job job) {
    if (faceDetector == null) {
      faceDetector = loadFaceDetector(store.find("faces"), job);
    }
    return faceDetector;
  }

  private NamedClassifier loadClassifier(ModelEntry entry, Job job) {
    String name = entry.name();
    ClassifierSpec spec = specOf(name);
    ModelFile labelFile = requireLabels(entry);
    int total = labelFile.bytes() + entry.graph().bytes();
    Uint8Array labels =
        store.bytes(labelFile, job.signal(), loaded -> job.downloaded(name, loaded, total));
    byte[] graph =
        bytes(
            entry.graph(), job, loaded -> job.downloaded(name, labelFile.bytes() + loaded, total));
    InterpretedModel model =
        new InterpretedModel(GraphDefReader.read(graph), List.of(spec.output()));
    Labels names = Labels.parse(Utf8.text(labels));
    return new NamedClassifier(name, new Classifier(spec, names, Where.DEVICE, model));
  }

  private NamedDetector loadFaceDetector(ModelEntry entry, Job job) {
    String name = entry.name();
    int total = entry.graph().bytes();
    byte[] graph = bytes(entry.graph(), job, loaded -> job.downloaded(name, loaded, total));
    Mtcnn detector = new Mtcnn(Where.DEVICE, GraphDefReader.read(graph), InterpretedModel::new);
    return new NamedDetector(name, detector);
  }

  private byte[] bytes(ModelFile file, Job job, Download.Watch watch) {
    return new Int8Array(store.bytes(file, job.signal(), watch).getBuffer()).copyToJavaArray();
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
