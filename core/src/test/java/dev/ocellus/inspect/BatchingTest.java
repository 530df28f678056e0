package dev.ocellus.inspect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ocellus.classify.ClassifierSpec;
import dev.ocellus.graph.BinaryFunction;
import dev.ocellus.graph.Graph;
import dev.ocellus.graph.Op;
import dev.ocellus.graph.tensorflow.GraphDefReader;
import dev.ocellus.image.ValueRange;
import dev.ocellus.model.ModelException;
import dev.ocellus.tensor.DataType;
import dev.ocellus.testing.Shared;
import dev.ocellus.testing.TestGraph;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which graphs may be shown two pictures at once. */
final class BatchingTest {
  @Test
  void mobileNetTakesAnyNumberOfPictures() {
    byte[] file = Shared.bytes("models", "mobilenet_v2_1.0_224_frozen.pb");
    ClassifierSpec known = ClassifierSpec.MOBILENET_V2_1_0_224;
    Graph graph = GraphDefReader.read(file);
    assertThat(known.batches()).isTrue();
    assertThat(Batching.asPlanned(known, graph)).isEqualTo(known);
    assertThat(Batching.asDeclared(known, graph)).isEqualTo(known);
  }

  @Test
  void ofAKnownNetworkTheFileSaysWhetherItTakesTwo() {
    ClassifierSpec known = ClassifierSpec.MOBILENET_V2_1_4_224;
    List<List<Integer>> open = new ArrayList<>(List.of(List.of(-1, 224, 224, 3)));
    open.add(null);
    for (List<Integer> dims : open) {
      assertThat(Batching.asDeclared(known, declaring(dims)).batches()).as("%s", dims).isTrue();
    }
    for (List<Integer> dims : List.of(List.of(1, 224, 224, 3), List.<Integer>of())) {
      assertThat(Batching.asDeclared(known, declaring(dims)).batches()).as("%s", dims).isFalse();
    }
    assertThatThrownBy(() -> Batching.asDeclared(known, new TestGraph().input("x").graph()))
        .isInstanceOf(ModelException.class)
        .hasMessage("the graph has no node input (1 nodes)");
  }

  private static Graph declaring(List<Integer> dims) {
    return new TestGraph().node("input", new Op.Placeholder(DataType.FLOAT32, dims)).graph();
  }

  @Test
  void aGraphThatLeavesTheNumberOpenTakesTwo() {
    assertThat(takesTwo(pictures(-1).node("scores", new Op.Mean(false), "x", "axes"))).isTrue();
  }

  @Test
  void aPlaceholderOfOnePictureTakesOne() {
    assertThat(takesTwo(pictures(1).node("scores", new Op.Mean(false), "x", "axes"))).isFalse();
  }

  @Test
  void aReshapeToOneRowTakesOne() {
    TestGraph fails =
        pictures(-1)
            .node("means", new Op.Mean(false), "x", "axes")
            .ints("row", 1, 3)
            .node("scores", new Op.Reshape(), "means", "row");
    assertThat(takesTwo(fails)).isFalse();
    TestGraph joins =
        pictures(-1)
            .node("means", new Op.Mean(false), "x", "axes")
            .ints("row", 1, -1)
            .node("scores", new Op.Reshape(), "means", "row");
    assertThat(takesTwo(joins)).isFalse();
  }

  @Test
  void aReshapeOfEachPictureTakesTwo() {
    TestGraph graph =
        pictures(-1)
            .ints("flat", -1, 8 * 8 * 3)
            .node("row", new Op.Reshape(), "x", "flat")
            .counting("weights", 8 * 8 * 3, 2)
            .node("scores", new Op.MatMul(false, false), "row", "weights");
    assertThat(takesTwo(graph)).isTrue();
  }

  @Test
  void aMeanOverAllPicturesTakesOneThoughItCouldBeRunOnTwo() {
    TestGraph graph =
        pictures(-1)
            .ints("all", 0, 1, 2)
            .node("mean", new Op.Mean(true), "x", "all")
            .binary("centred", BinaryFunction.SUB, "x", "mean")
            .node("scores", new Op.Mean(false), "centred", "axes");
    assertThat(takesTwo(graph)).isFalse();
  }

  @Test
  void whatCannotBeRunHereTakesOne() {
    TestGraph graph =
        pictures(-1).node("scores", new Op.Unsupported("Cast", "it is not supported"), "x");
    assertThat(takesTwo(graph)).isFalse();
  }

  private static boolean takesTwo(TestGraph graph) {
    Graph made = graph.graph();
    ClassifierSpec spec =
        new ClassifierSpec("any", "x", ValueRange.SIGNED, "scores", 8, true, false);
    return Batching.asPlanned(spec, made).batches();
  }

  /** An input of so many pictures, and the axes of each picture's mean. */
  private static TestGraph pictures(int count) {
    return new TestGraph()
        .node("x", new Op.Placeholder(DataType.FLOAT32, List.of(count, 8, 8, 3)))
        .ints("axes", 1, 2);
  }
}
