package dev.ocellus.server.inference;

import dev.ocellus.classify.Classifier;
import dev.ocellus.detect.FaceDetector;
import dev.ocellus.detect.Mtcnn;
import dev.ocellus.graph.Graph;
import dev.ocellus.graph.tensorflow.GraphDefReader;
import dev.ocellus.interpret.InterpretedModel;
import dev.ocellus.result.Where;
import dev.ocellus.server.models.ModelKind;
import dev.ocellus.server.models.StoredModel;
import java.util.Optional;

/**
 * Models that plain Java runs: slower than TensorFlow, but nothing has to be unpacked, and it works
 * on every processor. For one thread at a time.
 */
public final class JavaVision implements LoadedModels {
  private final Where where;
  private Optional<Classifier> classifier = Optional.empty();
  private Optional<FaceDetector> faces = Optional.empty();

  /**
   * Without a model yet.
   *
   * @param where as results say
   */
  public JavaVision(Where where) {
    this.where = where;
  }

  @Override
  public void load(StoredModel stored) {
    Graph graph = GraphDefReader.read(stored.graph().bytes());
    if (stored.kind() == ModelKind.FACES) {
      faces = Optional.of(new Mtcnn(where, graph, InterpretedModel::new));
    } else {
      classifier = Optional.of(Classifiers.interpreted(stored, graph, where));
    }
  }

  /** Does nothing: what is prepared with the first picture stays. */
  @Override
  public void warmUp(StoredModel stored) {}

  @Override
  public Optional<Classifier> classifier() {
    return classifier;
  }

  @Override
  public Optional<FaceDetector> faces() {
    return faces;
  }

  /** Does nothing: all of it is Java's memory. */
  @Override
  public void close() {}
}
