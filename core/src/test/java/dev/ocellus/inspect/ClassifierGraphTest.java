package dev.ocellus.inspect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ocellus.graph.BinaryFunction;
import dev.ocellus.graph.Graph;
import dev.ocellus.graph.Op;
import dev.ocellus.graph.Padding;
import dev.ocellus.graph.UnaryFunction;
import dev.ocellus.graph.Window;
import dev.ocellus.graph.tensorflow.GraphDefReader;
import dev.ocellus.image.ValueRange;
import dev.ocellus.model.ModelException;
import dev.ocellus.tensor.DataType;
import dev.ocellus.tensor.Tensor;
import dev.ocellus.testing.MobileNetV2;
import dev.ocellus.testing.Shared;
import dev.ocellus.testing.TestGraph;
import dev.ocellus.vision.ClassifierSpec;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is found out about graphs that nobody has described. */
final class ClassifierGraphTest {

  @Test
  void endsAndSizeAreFoundInTheGraph() {
    ClassifierGraph found = new ClassifierGraph(means(1, 8, 8, 3).graph());

    assertThat(found.sizes()).containsExactly(8);
    assertThat(found.classes(8)).isEqualTo(3);
    assertThat(found.spec("colours", 8, ValueRange.UNIT))
        .isEqualTo(
            new ClassifierSpec("colours", "picture", ValueRange.UNIT, "means", 8, true, false));
  }

  @Test
  void mobileNetIsFoundToBeWhatItIsKnownToBe() {
    Graph graph = GraphDefReader.read(MobileNetV2.graphDef(1, 224));
    ClassifierGraph found = new ClassifierGraph(graph);

    assertThat(found.sizes()).containsExactly(224);
    assertThat(found.classes(224)).isEqualTo(1001);
    assertThat(found.spec("mobilenet_v2_1.0_224", 224, ValueRange.SIGNED))
        .isEqualTo(ClassifierSpec.MOBILENET_V2_1_0_224);
  }

  @Test
  void mtcnnIsSaidToFindFaces() {
    Graph graph = GraphDefReader.read(Shared.bytes("models", "mtcnn.pb"));
    assertRefused(
        graph,
        "the graph is MTCNN, which finds faces; a classifier is needed: one picture in, a number"
            + " for each class out");
  }

  @Test
  void aSoftmaxOrSigmoidBehindChangesOfShapeGivesProbabilities() {
    TestGraph softmax =
        means(-1, 8, 8, 3)
            .node("softmax", new Op.Softmax(), "means")
            .ints("shape", 1, 3)
            .node("shaped", new Op.Reshape(), "softmax", "shape")
            .node("named", new Op.Identity(), "shaped");
    assertThat(logits(softmax)).isFalse();
    assertThat(logits(means(1, 8, 8, 3).unary("y", UnaryFunction.SIGMOID, "means"))).isFalse();
    assertThat(logits(means(1, 8, 8, 3).unary("y", UnaryFunction.RELU, "means"))).isTrue();
  }

  @Test
  void whereAnySizeFitsAllUsualOnesDo() {
    assertThat(new ClassifierGraph(means(-1, -1, -1, 3).graph()).sizes())
        .contains(32, 224, 299)
        .hasSize(18);
    assertThat(new ClassifierGraph(means().graph()).sizes()).hasSize(18);
    assertThat(new ClassifierGraph(means(1, -1, 40, 3).graph()).sizes()).containsExactly(40);
  }

  @Test
  void aSizeThatTheGraphImpliesIsFound() {
    TestGraph graph =
        new TestGraph()
            .node("picture", new Op.Placeholder(DataType.FLOAT32, List.of(-1, -1, -1, 3)))
            .ints("shape", 1, 32 * 32 * 3)
            .node("flat", new Op.Reshape(), "picture", "shape")
            .counting("weights", 32 * 32 * 3, 2)
            .node("scores", new Op.MatMul(false, false), "flat", "weights");

    ClassifierGraph found = new ClassifierGraph(graph.graph());

    assertThat(found.sizes()).containsExactly(32);
    assertThatThrownBy(() -> found.classes(64))
        .isInstanceOf(ModelException.class)
        .hasMessageStartingWith("node flat (Reshape): ");
  }

  @Test
  void anOddSizeIsTheirsToSay() {
    TestGraph graph =
        new TestGraph()
            .node("picture", new Op.Placeholder(DataType.FLOAT32, null))
            .node(
                "pooled",
                new Op.Pool(Op.Pool.Kind.AVERAGE, 50, 50, Window.of(50, Padding.VALID)),
                "picture")
            .ints("shape", 1, 3)
            .node("scores", new Op.Reshape(), "pooled", "shape");

    ClassifierGraph found = new ClassifierGraph(graph.graph());

    assertThat(found.sizes()).doesNotContain(224).contains(64, 96);
    assertThat(found.classes(55)).isEqualTo(3);
  }

  @Test
  void whatDependsOnNoPictureIsNoOutput() {
    TestGraph graph = means(1, 8, 8, 3).vector("left over", 1, 2);

    assertThat(new ClassifierGraph(graph.graph()).output()).isEqualTo("means");
  }

  @Test
  void allThatCannotBeRunIsListed() {
    TestGraph graph =
        means(1, 8, 8, 3)
            .node("a", new Op.Unsupported("Cast", "the operator is not supported"), "means")
            .node("b", new Op.Unsupported("Cast", "the operator is not supported"), "a:1")
            .node("y", new Op.Unsupported("Conv2D", "data_format NCHW is not supported"), "b");
    assertRefused(
        graph.graph(),
        "3 nodes cannot be run: Conv2D: data_format NCHW is not supported (y);"
            + " Cast: the operator is not supported (2, first b)");
  }

  @Test
  void aLongListOfWhatCannotBeRunEndsWithACount() {
    TestGraph graph = means(1, 8, 8, 3);
    String last = "means";
    for (int i = 1; i <= 20; i++) {
      graph.node("n" + i, new Op.Unsupported("Odd" + i, "it is odd"), last);
      last = "n" + i;
    }
    assertThatThrownBy(() -> new ClassifierGraph(graph.graph()))
        .isInstanceOf(ModelException.class)
        .hasMessageStartingWith("20 nodes cannot be run: Odd20: it is odd (n20); Odd19: ")
        .hasMessageEndingWith("Odd13: it is odd (n13); and 12 kinds more");
  }

  @Test
  void aLoopIsRefusedToo() {
    TestGraph graph =
        new TestGraph()
            .input("picture")
            .binary("a", BinaryFunction.ADD, "picture", "b")
            .unary("b", UnaryFunction.RELU, "a")
            .unary("y", UnaryFunction.RELU, "b");
    assertRefused(graph.graph(), "node a (Add) depends on itself, by way of b (Relu)");
  }

  @Test
  void anInputIsNeededAndOnlyOne() {
    assertRefused(
        new TestGraph().vector("c", 1, 2).graph(),
        "the graph has no input: none of its 1 nodes is a Placeholder");
    TestGraph many = new TestGraph();
    for (int i = 0; i < 7; i++) {
      many.input("x" + i);
    }
    assertRefused(
        many.graph(),
        "the graph has 7 inputs: x0 (Placeholder), x1 (Placeholder), x2 (Placeholder),"
            + " x3 (Placeholder), x4 (Placeholder) and 2 more; a classifier has one, the picture");
  }

  @Test
  void anOutputIsNeededAndOnlyOne() {
    assertRefused(
        new TestGraph().input("x").graph(),
        "nothing in the graph depends on its input x (Placeholder)");
    assertRefused(
        means(1, 8, 8, 3)
            .unary("a", UnaryFunction.RELU, "means")
            .unary("b", UnaryFunction.TANH, "means")
            .graph(),
        "the graph has 2 outputs: a (Relu), b (Tanh); a classifier has one, the numbers of its"
            + " classes");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1,3,224,224",
        "1,784",
        "4,224,224,3",
        "1,224,224,1",
        "1,192,256,3",
        "1,0,0,3",
        "1,2048,2048,3",
        "1,-1,2048,3"
      })
  void anInputThatTakesNoPicturesIsRefused(String dims) {
    List<Integer> extents = new ArrayList<>();
    for (String dim : dims.split(",", -1)) {
      extents.add(Integer.valueOf(dim));
    }
    TestGraph graph =
        new TestGraph()
            .node("x", new Op.Placeholder(DataType.FLOAT32, extents))
            .unary("y", UnaryFunction.RELU, "x");
    assertRefused(
        graph.graph(),
        "the input x (Placeholder) has shape ["
            + dims.replace(",", ", ")
            + "]; that of a classifier is [1, size, size, 3], with a size of at most 1024");
  }

  @Test
  void anInputOfWholeNumbersIsRefused() {
    TestGraph graph =
        new TestGraph()
            .node("x", new Op.Placeholder(DataType.INT32, List.of(1, 8, 8, 3)))
            .unary("y", UnaryFunction.RELU, "x");
    assertRefused(graph.graph(), "the input x (Placeholder) takes INT32; it must take FLOAT32");
  }

  @Test
  void anOutputThatIsNoListOfClassesIsRefused() {
    TestGraph picture =
        new TestGraph()
            .node("x", new Op.Placeholder(DataType.FLOAT32, List.of(1, 8, 8, 3)))
            .unary("y", UnaryFunction.RELU, "x");
    assertRefused(
        picture.graph(),
        "the output y (Relu) has shape [1, 8, 8, 3]; that of a classifier is [1, classes], with at"
            + " least 2 classes");
    TestGraph one =
        means(1, 8, 8, 3)
            .counting("weights", 3, 1)
            .node("y", new Op.MatMul(false, false), "means", "weights");
    assertRefused(
        one.graph(),
        "the output y (MatMul) has shape [1, 1]; that of a classifier is [1, classes], with at"
            + " least 2 classes");
  }

  @Test
  void aGraphThatWouldNeverEndIsRefused() {
    TestGraph graph =
        new TestGraph()
            .node("x", new Op.Placeholder(DataType.FLOAT32, List.of(1, 1024, 1024, 3)))
            .node(
                "pooled",
                new Op.Pool(Op.Pool.Kind.MAX, 4096, 4096, Window.of(1, Padding.SAME)),
                "x")
            .ints("axes", 1, 2)
            .node("y", new Op.Mean(false), "pooled", "axes");
    assertRefused(
        graph.graph(),
        "a picture takes more than 100 thousand million multiplications; take a smaller size, or"
            + " a smaller model");
  }

  @Test
  void aGraphTooLargeForMemoryIsRefused() {
    TestGraph graph =
        new TestGraph()
            .node("x", new Op.Placeholder(DataType.FLOAT32, List.of(1, 1024, 1024, 3)))
            .constant("weights", Tensor.zeros(dev.ocellus.tensor.Shape.of(1, 1, 3, 200)))
            .convolution("wide", "x", "weights", Padding.SAME)
            .ints("axes", 1, 2)
            .node("y", new Op.Mean(false), "wide", "axes");
    assertThatThrownBy(() -> new ClassifierGraph(graph.graph()))
        .isInstanceOf(ModelException.class)
        .hasMessageContaining("the input is too large: more than 134217728 numbers");
  }

  private static boolean logits(TestGraph graph) {
    return new ClassifierGraph(graph.graph()).spec("any", 8, ValueRange.SIGNED).logits();
  }

  /** The mean of each colour; of an input of these extents, or of any. */
  private static TestGraph means(Integer... dims) {
    return new TestGraph()
        .node(
            "picture",
            new Op.Placeholder(DataType.FLOAT32, dims.length == 0 ? null : List.of(dims)))
        .ints("axes", 1, 2)
        .node("means", new Op.Mean(false), "picture", "axes");
  }

  private static void assertRefused(Graph graph, String message) {
    assertThatThrownBy(() -> new ClassifierGraph(graph))
        .isInstanceOf(ModelException.class)
        .hasMessage(message);
  }
}
