package dev.ocellus.interpret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ocellus.graph.Activation;
import dev.ocellus.graph.BinaryFunction;
import dev.ocellus.graph.Op;
import dev.ocellus.graph.Padding;
import dev.ocellus.graph.UnaryFunction;
import dev.ocellus.graph.Window;
import dev.ocellus.model.ModelException;
import dev.ocellus.model.Progress;
import dev.ocellus.plan.Planner;
import dev.ocellus.tensor.Shape;
import dev.ocellus.tensor.Tensor;
import dev.ocellus.testing.TestGraph;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Graphs that once ended in an index out of range, an overflow, or not at all. */
final class HostileGraphTest {
  private static final Window PLAIN = Window.of(1, Padding.SAME);

  @Test
  void aSliceWithoutInputs() {
    assertRefused(
        new TestGraph().node("y", new Op.Slice()),
        "node y (Slice): it has 0 inputs instead of 3 [constant folding]");
  }

  @Test
  void aReshapeWithoutInputs() {
    assertRefused(
        new TestGraph().node("y", new Op.Reshape()),
        "node y (Reshape): it has 0 inputs instead of 2 [constant folding]");
  }

  @Test
  void broadcastingBeyondAnArray() {
    assertRefused(
        new TestGraph()
            .input("x")
            .ints("row", 1, -1)
            .ints("column", -1, 1)
            .node("a", new Op.Reshape(), "x", "row")
            .node("b", new Op.Reshape(), "x", "column")
            .binary("y", BinaryFunction.ADD, "a", "b"),
        "node y (Add): its output is too large:"
            + " shape [65536, 65536] has more than 2^31-1 elements",
        65536);
  }

  @Test
  void axesBeyondAllRank() {
    TestGraph graph = new TestGraph().input("y0").ints("axis", 0);
    for (int i = 1; i <= 254; i++) {
      graph.node("y" + i, new Op.ExpandDims(), "y" + (i - 1), "axis");
    }
    assertRefused(
        graph.node("y", new Op.Identity(), "y254"),
        "node y254 (ExpandDims): its output is too large:"
            + " a shape has 255 axes; at most 254 are possible",
        "y0",
        1);
  }

  @Test
  void weightsWithoutElementsUnderAnEndlessWindow() {
    assertRefused(
        new TestGraph()
            .input("x")
            .counting("w", Integer.MAX_VALUE, 1, 0, 1)
            .node("y", new Op.Conv2D(PLAIN, false, Activation.NONE), "x", "w"),
        "node y (Conv2D): its weights [2147483647, 1, 0, 1] have no elements",
        1,
        8,
        8,
        0);
  }

  @Test
  void aWindowThatReachesBeyondAllNumbers() {
    Window wide = new Window(1, 1, 1, 4096, Padding.SAME);
    assertRefused(
        new TestGraph()
            .input("x")
            .counting("w", 1, 1 << 20, 1, 1)
            .node("y", new Op.Conv2D(wide, false, Activation.NONE), "x", "w"),
        "node y (Conv2D): a window of 4294963201 over an input of 4 is too large",
        1,
        4,
        4,
        1);
  }

  @Test
  void aPoolWithHoles() {
    Window holes = new Window(1, 1, 2, 2, Padding.SAME);
    assertRefused(
        new TestGraph().input("x").node("y", new Op.Pool(Op.Pool.Kind.AVERAGE, 3, 3, holes), "x"),
        "node y (AvgPool): dilations are not supported for pooling",
        1,
        4,
        4,
        1);
  }

  @Test
  void shapesThatAreFractions() {
    assertRefused(
        new TestGraph()
            .input("x")
            .vector("dims", 2.5f, Float.NaN)
            .node("y", new Op.Reshape(), "x", "dims"),
        "node y (Reshape): its new shape is FLOAT32; it must be INT32",
        6);
  }

  @Test
  void aShapeOfManyThousandNumbers() {
    assertRefused(
        new TestGraph()
            .input("x")
            .constant("axes", Tensor.ints(new int[509]))
            .node("y", new Op.Mean(false), "x", "axes"),
        "node y (Mean): its list of axes has 509 numbers; at most 508 are possible",
        6);
  }

  @Test
  void manyPlacesWithoutChannelsNeedNoStep() {
    TestGraph graph =
        new TestGraph().input("x").node("y", new Op.Pool(Op.Pool.Kind.MAX, 3, 3, PLAIN), "x");
    Tensor x = Tensor.zeros(Shape.of(1, 46340, 46340, 0));
    assertThat(Planner.plan(graph.graph(), List.of("y"), Map.of("x", x.shape())).steps()).isEmpty();
    InterpretedModel model = new InterpretedModel(graph.graph(), List.of("y"));
    assertThat(model.run(Map.of("x", x), List.of("y"), Progress.NONE).get("y").shape())
        .isEqualTo(x.shape());
  }

  @Test
  void anInputThatWaitsBehindManyStepsIsStillThere() {
    TestGraph graph =
        new TestGraph()
            .input("x")
            .input("late")
            .unary("a", UnaryFunction.RELU, "x")
            .unary("b", UnaryFunction.RELU, "a")
            .unary("c", UnaryFunction.RELU, "b")
            .binary("y", BinaryFunction.SUB, "c", "late");
    InterpretedModel model = new InterpretedModel(graph.graph(), List.of("y"));
    Map<String, Tensor> inputs =
        Map.of("x", Tensor.of(Shape.of(3), 1, 2, 3), "late", Tensor.of(Shape.of(3), 1, 1, 1));
    assertThat(model.run(inputs, List.of("y"), Progress.NONE).get("y").data())
        .containsExactly(0, 1, 2);
  }

  private static void assertRefused(TestGraph graph, String message, int... dims) {
    assertRefused(graph, message, "x", dims);
  }

  private static void assertRefused(TestGraph graph, String message, String input, int... dims) {
    assertThatThrownBy(
            () ->
                new InterpretedModel(graph.graph(), List.of("y"))
                    .run(Map.of(input, Tensor.zeros(Shape.of(dims))), List.of("y"), Progress.NONE))
        .isInstanceOf(ModelException.class)
        .hasMessage(message);
  }
}
