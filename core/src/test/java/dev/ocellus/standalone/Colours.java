package dev.ocellus.standalone;

import dev.ocellus.classify.ClassifierSpec;
import dev.ocellus.graph.Op;
import dev.ocellus.image.ValueRange;
import dev.ocellus.result.Views;
import dev.ocellus.tensor.DataType;
import dev.ocellus.testing.TestGraph;
import java.util.List;

/**
 * A classifier whose logits are the mean red, green and blue of what it is shown, from 0 to 1: its
 * answers can be worked out by hand.
 */
final class Colours {
  static final int SIZE = 8;

  /** Names in which something has to be escaped. */
  static final List<String> LABELS = List.of("red \"rouge\"", "grün", "blue\u007F\uD83D\uDC99");

  static final String HASH = "0123456789abcdef".repeat(4);

  private Colours() {}

  static StandaloneClassifier classifier(Views views, List<String> labels) {
    return of(List.of(1, 2), views, labels);
  }

  /** The same, with a mean over these axes. */
  static StandaloneClassifier of(List<Integer> axes, Views views, List<String> labels) {
    TestGraph graph =
        new TestGraph()
            .node("input", new Op.Placeholder(DataType.FLOAT32, List.of(-1, SIZE, SIZE, 3)))
            .ints("axes", axes.stream().mapToInt(Integer::intValue).toArray())
            .node("mean", new Op.Mean(false), "input", "axes");
    ClassifierSpec spec =
        new ClassifierSpec("colours", "input", ValueRange.UNIT, "mean", SIZE, true, true);
    return new StandaloneClassifier(graph.graph(), spec, views, labels, HASH);
  }
}
