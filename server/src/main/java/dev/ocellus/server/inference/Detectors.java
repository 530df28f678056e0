package dev.ocellus.server.inference;

import dev.ocellus.graph.Graph;
import dev.ocellus.graph.tensorflow.GraphDefReader;
import dev.ocellus.model.Model;
import dev.ocellus.model.ModelException;
import dev.ocellus.server.models.StoredModel;
import dev.ocellus.vision.FaceDetector;
import dev.ocellus.vision.Mtcnn;
import dev.ocellus.vision.MtcnnGraph;
import dev.ocellus.vision.Where;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** How each model that finds faces is used, by its name. */
final class Detectors {
  /** The preferred one first. */
  static final List<String> PREFERENCE = List.of("mtcnn", "ocellus");

  private static final Map<String, BiFunction<StoredModel, Model, FaceDetector>> BY_NAME =
      Map.of("mtcnn", Detectors::whole, "ocellus", Detectors::cascade);

  private Detectors() {}

  private static FaceDetector whole(StoredModel stored, Model model) {
    return new MtcnnGraph(stored.name(), Where.SERVER, model);
  }

  private static FaceDetector cascade(StoredModel stored, Model model) {
    Graph graph = GraphDefReader.read(stored.graph().bytes());
    return new Mtcnn(Where.SERVER, graph, (part, outputs) -> model);
  }

  /**
   * What finds faces with a model.
   *
   * @param model runs its graph; stays the caller's
   * @throws ModelException when no detector has its name
   */
  static FaceDetector of(StoredModel stored, Model model) {
    BiFunction<StoredModel, Model, FaceDetector> detector = BY_NAME.get(stored.name());
    if (detector == null) {
      throw new ModelException("no face detector is called " + stored.name());
    }
    return detector.apply(stored, model);
  }
}
