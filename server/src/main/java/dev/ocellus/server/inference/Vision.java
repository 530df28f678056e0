package dev.ocellus.server.inference;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.ocellus.graph.Graph;
import dev.ocellus.graph.tensorflow.GraphDefReader;
import dev.ocellus.image.Raster;
import dev.ocellus.inspect.Batching;
import dev.ocellus.model.Model;
import dev.ocellus.model.ModelException;
import dev.ocellus.model.Progress;
import dev.ocellus.server.models.ModelSet;
import dev.ocellus.server.models.StoredFile;
import dev.ocellus.tensorflow.TensorFlowModel;
import dev.ocellus.vision.Classifier;
import dev.ocellus.vision.ClassifierSpec;
import dev.ocellus.vision.FaceDetector;
import dev.ocellus.vision.FaceOptions;
import dev.ocellus.vision.Labels;
import dev.ocellus.vision.MtcnnGraph;
import dev.ocellus.vision.Views;
import dev.ocellus.vision.Where;
import java.util.Arrays;

/** The loaded models, above native TensorFlow. Any number of threads may use them at a time. */
public final class Vision implements AutoCloseable {
  private final Model classification;
  private final Model detection;
  private final Classifier classifier;
  private final FaceDetector faces;
  private final int classes;

  private Vision(ModelSet models, Model classification, Model detection) {
    Labels labels = Labels.parse(new String(models.labels().bytes(), UTF_8));
    this.classification = classification;
    this.detection = detection;
    Graph graph = GraphDefReader.read(models.classifier().bytes());
    ClassifierSpec spec = Batching.asDeclared(models.spec(), graph);
    this.classifier = new Classifier(spec, labels, Where.SERVER, classification);
    this.faces = new MtcnnGraph(models.faces().file().name(), Where.SERVER, detection);
    this.classes = labels.size();
  }

  /**
   * Loads models and runs each of them once, which is when TensorFlow prepares what it needs.
   *
   * @param threads how many threads TensorFlow may compute with
   * @throws ModelException when a file is no model of its kind
   */
  public static Vision load(ModelSet models, int threads) {
    Model classification = load(models.classifier(), threads);
    try {
      return warm(models, classification, load(models.faces(), threads));
    } catch (RuntimeException | Error e) {
      classification.close();
      throw e;
    }
  }

  private static Vision warm(ModelSet models, Model classification, Model detection) {
    try {
      Vision vision = new Vision(models, classification, detection);
      vision.warmUp();
      return vision;
    } catch (RuntimeException | Error e) {
      detection.close();
      throw e;
    }
  }

  private static Model load(StoredFile file, int threads) {
    return TensorFlowModel.load(file.path().toString(), file.bytes(), threads);
  }

  private void warmUp() {
    Raster grey = Raster.blank(320, 240);
    Arrays.fill(grey.rgba(), (byte) 128);
    classifier.classify(grey, 1, Views.BOTH, Progress.NONE);
    classifier.classify(grey, 1, Views.CENTRE, Progress.NONE);
    faces.detect(grey, FaceOptions.DEFAULT, Progress.NONE);
  }

  public Classifier classifier() {
    return classifier;
  }

  public FaceDetector faces() {
    return faces;
  }

  /** How many classes the classifier tells apart. */
  public int classes() {
    return classes;
  }

  @Override
  public void close() {
    classification.close();
    detection.close();
  }
}
