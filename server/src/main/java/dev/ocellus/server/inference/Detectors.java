package dev.ocellus.server.inference;

import dev.ocellus.detect.FaceDetector;
import dev.ocellus.detect.Mtcnn;
import dev.ocellus.detect.MtcnnGraph;
import dev.ocellus.graph.Graph;
import dev.ocellus.graph.Node;
import dev.ocellus.graph.Op;
import dev.ocellus.graph.tensorflow.GraphDefReader;
import dev.ocellus.model.Model;
import dev.ocellus.model.ModelException;
import dev.ocellus.result.Where;
import dev.ocellus.server.models.StoredModel;
import java.util.List;
import java.util.Map;

/** How each model that finds faces is used, by its name. */
final class Detectors {
  /** The preferred one first. */
  static final List<String> PREFERENCE = List.of("mtcnn", "ocellus");

  private static final Map<String, Maker> BY_NAME =
      Map.of("mtcnn", Detectors::bySize, "ocellus", Detectors::cascade);

  private Detectors() {}

  private interface Maker {
    FaceDetector make(StoredModel stored, Model model, PartLoader loader, Where where);
  }

  /** Makes a part of a model's graph runnable. */
  interface PartLoader {
    /**
     * A model.
     *
     * @param input the node that becomes its input
     * @param outputs the nodes that are asked for
     */
    Model load(StoredModel stored, String input, List<String> outputs);
  }

  /** The whole graph needs memory for all of a picture at a time, the cascade for a band of it. */
  private static FaceDetector bySize(
      StoredModel stored, Model model, PartLoader loader, Where where) {
    return new DetectorBySize(
        new MtcnnGraph(stored.name(), where, model), () -> inParts(stored, loader, where));
  }

  private static FaceDetector inParts(StoredModel stored, PartLoader loader, Where where) {
    Graph graph = GraphDefReader.read(stored.graph().bytes());
    return new Mtcnn(
        where, graph, (part, outputs) -> loader.load(stored, cut(graph, part), outputs));
  }

  /** The name of the node where a part was cut off. */
  private static String cut(Graph whole, Graph part) {
    return part.nodes().stream()
        .filter(Detectors::isInput)
        .map(Node::name)
        .filter(name -> !isInput(whole.node(name)))
        .findFirst()
        .orElseThrow(() -> new ModelException("a part of the graph has no input of its own"));
  }

  private static boolean isInput(Node node) {
    return node.op() instanceof Op.Placeholder;
  }

  private static FaceDetector cascade(
      StoredModel stored, Model model, PartLoader loader, Where where) {
    Graph graph = GraphDefReader.read(stored.graph().bytes());
    return new Mtcnn(where, graph, (part, outputs) -> model);
  }

  /**
   * What finds faces with a model.
   *
   * @param model runs its graph; stays the caller's
   * @param loader for parts of its graph, which stay the caller's, too
   * @param where as results say
   * @throws ModelException when no detector has its name
   */
  static FaceDetector of(StoredModel stored, Model model, PartLoader loader, Where where) {
    Maker maker = BY_NAME.get(stored.name());
    if (maker == null) {
      throw new ModelException("no face detector is called " + stored.name());
    }
    return maker.make(stored, model, loader, where);
  }
}
