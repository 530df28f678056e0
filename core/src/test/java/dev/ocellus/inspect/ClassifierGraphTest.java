package dev.ocellus.inspect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ocellus.classify.ClassifierSpec;
import dev.ocellus.graph.BinaryFunction;
import dev.ocellus.graph.Graph;
import dev.ocellus.graph.Narrowing;
import dev.ocellus.graph.Op;
import dev.ocellus.graph.Padding;
import dev.ocellus.graph.UnaryFunction;
import dev.ocellus.graph.Window;
import dev.ocellus.graph.tensorflow.GraphDefReader;
import dev.ocellus.image.ValueRange;
import dev.ocellus.interpret.InterpretedModel;
import dev.ocellus.model.ModelException;
import dev.ocellus.model.Progress;
import dev.ocellus.tensor.DataType;
import dev.ocellus.tensor.Shape;
import dev.ocellus.tensor.Tensor;
import dev.ocellus.testing.MobileNetV2;
import dev.ocellus.testing.Shared;
import dev.ocellus.testing.TestGraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
  void anOutputOfANodeWithSeveralThatNobodyReadsIsNone() {
    TestGraph graph =
        means(1, 8, 8, 3)
            .unary("y", UnaryFunction.RELU, "means")
            .node("both", new Op.Identity(), "y")
            .node("both:1", new Op.Identity(), "means")
            .unary("z", UnaryFunction.TANH, "both");

    assertThat(new ClassifierGraph(graph.graph()).output()).isEqualTo("z");
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
  void anInputOfTruthValuesIsRefused() {
    TestGraph graph =
        new TestGraph()
            .node("x", new Op.Placeholder(DataType.BOOL, List.of(1, 8, 8, 3)))
            .unary("y", UnaryFunction.RELU, "x");
    assertRefused(
        graph.graph(),
        "the input x (Placeholder) takes BOOL; it must take FLOAT32, INT32 or UINT8");
  }

  @Test
  void arithmeticOfBytesIsRefused() {
    TestGraph graph =
        new TestGraph()
            .node("x", new Op.Placeholder(DataType.UINT8, List.of(1, 8, 8, 3)))
            .constant("two", new Tensor(DataType.UINT8, Shape.of(), new float[] {2}))
            .binary("y", BinaryFunction.MUL, "x", "two");
    assertRefused(
        graph.graph(),
        "node y (Mul): its input is UINT8; sums and products of bytes are not supported, cast them"
            + " to FLOAT32 first");
  }

  @ParameterizedTest
  @CsvSource({
    "MUL, 0.0039, 0..255",
    "MUL, -0.0078, 0..255",
    "MUL, 2,",
    "MUL, 0,",
    "DIV, 127.5, 0..255",
    "DIV, 0.225,",
    "SUB, 127.5, 0..255",
    "SUB, 0.5,",
    "ADD, -103.9, 0..255",
    "ADD, 1,",
    "MAXIMUM, 100,"
  })
  void arithmeticThatMakesValuesSmallTellsTheRange(
      BinaryFunction function, float number, String range) {
    TestGraph graph =
        means(
            new TestGraph()
                .node("x", new Op.Placeholder(DataType.FLOAT32, List.of(-1, 8, 8, 3)))
                .node("named", new Op.Identity(), "x")
                .node("shape", new Op.ShapeOf(), "x")
                .constant("number", Tensor.scalar(number))
                .binary("scaled", function, "named", "number")
                .node("picture", new Op.Reshape(), "scaled", "shape"));

    assertThat(new ClassifierGraph(graph.graph()).range())
        .isEqualTo(range == null ? null : ValueRange.of(range));
  }

  @Test
  void aDivisionByThePictureOrTwoReadersTellNoRange() {
    TestGraph inverse =
        new TestGraph()
            .node("x", new Op.Placeholder(DataType.FLOAT32, List.of(-1, 8, 8, 3)))
            .constant("number", Tensor.scalar(255))
            .binary("picture", BinaryFunction.DIV, "number", "x");
    TestGraph two =
        new TestGraph()
            .node("x", new Op.Placeholder(DataType.FLOAT32, List.of(-1, 8, 8, 3)))
            .constant("number", Tensor.scalar(1 / 255f))
            .binary("small", BinaryFunction.MUL, "x", "number")
            .binary("picture", BinaryFunction.ADD, "x", "small");

    assertThat(new ClassifierGraph(means(inverse).graph()).range()).isNull();
    assertThat(new ClassifierGraph(means(two).graph()).range()).isNull();
    assertThat(new ClassifierGraph(means(1, 8, 8, 3).graph()).range()).isNull();
  }

  @Test
  void aPictureThatIsCastToWholeNumbersHasThoseOfBytes() {
    TestGraph graph =
        means(
            new TestGraph()
                .node("x", new Op.Placeholder(DataType.FLOAT32, List.of(-1, 8, 8, 3)))
                .node("bytes", new Op.Narrow(DataType.UINT8, Narrowing.SATURATE), "x")
                .node("picture", new Op.Cast(DataType.FLOAT32), "bytes"));

    assertThat(new ClassifierGraph(graph.graph()).range()).isEqualTo(ValueRange.BYTES);
  }

  @Test
  void fractionsOfPixelsAreDroppedForAnInputOfWholeNumbers() {
    for (DataType type : List.of(DataType.UINT8, DataType.INT32)) {
      TestGraph file =
          means(
              new TestGraph()
                  .node("x", new Op.Placeholder(type, List.of(1, 1, 1, 3)))
                  .node("x/whole", new Op.Identity(), "x")
                  .node("picture", new Op.Cast(DataType.FLOAT32), "x/whole"));
      ClassifierGraph found = new ClassifierGraph(file.graph());
      InterpretedModel model = new InterpretedModel(found.graph(), List.of("means"));
      Tensor picture = Tensor.of(Shape.of(1, 1, 1, 3), 0.9f, 199.99998f, 255);

      Tensor means = model.run(Map.of("x", picture), List.of("means"), Progress.NONE).get("means");

      assertThat(means.data()).containsExactly(0, 200, 255);
    }
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
            .constant("weights", Tensor.zeros(Shape.of(1, 1, 3, 200)))
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
    List<Integer> extents = dims.length == 0 ? null : List.of(dims);
    return means(new TestGraph().node("picture", new Op.Placeholder(DataType.FLOAT32, extents)));
  }

  /** The mean of each colour of what is called picture. */
  private static TestGraph means(TestGraph graph) {
    return graph.ints("axes", 1, 2).node("means", new Op.Mean(false), "picture", "axes");
  }

  private static void assertRefused(Graph graph, String message) {
    assertThatThrownBy(() -> new ClassifierGraph(graph))
        .isInstanceOf(ModelException.class)
        .hasMessage(message);
  }
}
