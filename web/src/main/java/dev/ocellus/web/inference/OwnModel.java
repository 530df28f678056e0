package dev.ocellus.web.inference;

import dev.ocellus.graph.Graph;
import dev.ocellus.graph.tensorflow.GraphDefReader;
import dev.ocellus.inspect.ClassifierGraph;
import dev.ocellus.tensor.Numbers;
import dev.ocellus.vision.ClassifierSpec;
import dev.ocellus.vision.Labels;
import org.teavm.jso.JSObject;
import org.teavm.jso.json.JSON;

/** A classifier of somebody's own, as far as its files tell. */
final class OwnModel {
  private final OwnFiles files;
  private final int givenSize;
  private final Graph graph;
  private final ClassifierGraph found;

  /**
   * Reads the graph.
   *
   * @param given what the caller gave
   * @throws dev.ocellus.model.ModelException when it is no classifier
   */
  OwnModel(JSObject given) {
    files = new OwnFiles(given);
    givenSize = files.size();
    graph = GraphDefReader.read(files.graph());
    found = new ClassifierGraph(graph);
  }

  Graph graph() {
    return graph;
  }

  /** What it is, once all that is given was found to fit. */
  JSObject described() {
    int size = size();
    int tried = size > 0 || found.sizes().isEmpty() ? size : found.sizes().get(0);
    int classes = tried > 0 ? found.classes(tried) : 0;
    if (classes > 0 && files.hasLabels()) {
      Labels.fitting(files.labels(), classes);
    }
    files.range();
    return JSON.parse(
        "{\"size\":"
            + orNull(size)
            + ",\"sizes\":"
            + Numbers.text(found.sizes())
            + ",\"classes\":"
            + orNull(classes)
            + "}");
  }

  /**
   * What it is run with.
   *
   * @throws IllegalArgumentException when its size is not known
   */
  ClassifierSpec spec() {
    if (size() == 0) {
      throw new IllegalArgumentException(
          "the graph takes pictures of more than one size; give that which it was made for as size");
    }
    return found.spec(files.name(), size(), files.range());
  }

  Labels labels() {
    return Labels.fitting(files.labels(), found.classes(size()));
  }

  /** The side of its pictures; 0 where that may be one of several. */
  private int size() {
    if (givenSize > 0) {
      return givenSize;
    }
    return found.sizes().size() == 1 ? found.sizes().get(0) : 0;
  }

  private static String orNull(int number) {
    return number > 0 ? Integer.toString(number) : "null";
  }
}
