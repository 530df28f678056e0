package dev.ocellus.web.inference;

import dev.ocellus.classify.ClassifierSpec;
import dev.ocellus.classify.Labels;
import dev.ocellus.graph.Graph;
import dev.ocellus.graph.tensorflow.GraphDefReader;
import dev.ocellus.image.ValueRange;
import dev.ocellus.inspect.ClassifierGraph;
import dev.ocellus.tensor.Numbers;
import org.teavm.jso.JSObject;
import org.teavm.jso.json.JSON;

/** A classifier of somebody's own, as far as its files tell. */
final class OwnModel {
  private final OwnFiles files;
  private final int givenSize;
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
    found = new ClassifierGraph(GraphDefReader.read(files.graph()));
  }

  /** What is run. */
  Graph graph() {
    return found.graph();
  }

  /** What it is, once all that is given was found to fit. */
  JSObject described() {
    int size = size();
    int tried = size > 0 || found.sizes().isEmpty() ? size : found.sizes().get(0);
    int classes = tried > 0 ? found.classes(tried) : 0;
    if (classes > 0 && files.hasLabels()) {
      Labels.fitting(files.labels(), classes);
    }
    found.checkRange(range());
    return JSON.parse(
        "{\"size\":"
            + orNull(size)
            + ",\"sizes\":"
            + Numbers.text(found.sizes())
            + ",\"classes\":"
            + orNull(classes)
            + ",\"range\":"
            + orNull(found.range())
            + "}");
  }

  /**
   * What it is run with.
   *
   * @throws IllegalArgumentException when its size is not known, or its range cannot be
   */
  ClassifierSpec spec() {
    if (size() == 0) {
      throw new IllegalArgumentException(
          "the graph takes pictures of more than one size; give that which it was made for as"
              + " size");
    }
    return found.spec(files.name(), size(), range());
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

  /** The range that is given; else that which the graph tells; else the usual one. */
  private ValueRange range() {
    ValueRange told = files.range() == null ? found.range() : files.range();
    return told == null ? ValueRange.SIGNED : told;
  }

  private static String orNull(ValueRange range) {
    return range == null ? "null" : "\"" + range.text() + "\"";
  }

  private static String orNull(int number) {
    return number > 0 ? Integer.toString(number) : "null";
  }
}
