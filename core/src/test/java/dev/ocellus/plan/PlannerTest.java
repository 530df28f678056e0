package dev.ocellus.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ocellus.graph.Activation;
import dev.ocellus.graph.BinaryFunction;
import dev.ocellus.graph.Graph;
import dev.ocellus.graph.Op;
import dev.ocellus.graph.Padding;
import dev.ocellus.graph.UnaryFunction;
import dev.ocellus.graph.Window;
import dev.ocellus.graph.tensorflow.GraphDefReader;
import dev.ocellus.model.ModelException;
import dev.ocellus.pass.Passes;
import dev.ocellus.problem.Problem;
import dev.ocellus.problem.Problems;
import dev.ocellus.tensor.DataType;
import dev.ocellus.tensor.Shape;
import dev.ocellus.tensor.Tensor;
import dev.ocellus.testing.MobileNetV2;
import dev.ocellus.testing.TestGraph;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class PlannerTest {
  @Test
  void noStepWritesWhereAnotherValueIsStillNeeded() {
    long seed = Problems.seed();
    Random random = new Random(seed);
    for (int i = 0; i < 500; i++) {
      RandomGraph drawn = RandomGraph.draw(random);
      Plan plan = Planner.plan(drawn.graph(), drawn.outputs(), drawn.shapes());
      PlanCheck.assertSound(drawn.graph(), plan);
    }
  }

  @Test
  void thePlansOfTheOperatorSuiteAreSound() {
    for (Problem problem : Problems.all(Problems.seed())) {
      Map<String, Shape> shapes = new HashMap<>();
      problem.inputs().forEach((name, tensor) -> shapes.put(name, tensor.shape()));
      Graph graph = GraphDefReader.read(problem.graphDef());
      PlanCheck.assertSound(graph, Planner.plan(graph, problem.outputs(), shapes));
    }
  }

  @Test
  void theArenaOfMobileNetIsMuchSmallerThanAllItsValues() {
    byte[] file = MobileNetV2.graphDef(1, 224);
    Graph graph = Passes.apply(GraphDefReader.read(file), Set.of(MobileNetV2.OUTPUT));
    Map<String, Shape> shapes = Map.of(MobileNetV2.INPUT, Shape.of(1, 224, 224, 3));
    Plan plan = Planner.plan(graph, List.of(MobileNetV2.OUTPUT), shapes);
    PlanCheck.assertSound(graph, plan);
    long all = shapes.get(MobileNetV2.INPUT).size();
    long most = 0;
    for (Step step : plan.steps()) {
      all += step.output().shape().size();
      most = Math.max(most, PlanCheck.elements(step));
    }
    System.out.printf(
        "MobileNet V2: %d steps; all values %d numbers, the arena %d, the largest step %d%n",
        plan.steps().size(), all, plan.arenaSize(), most);
    assertThat(plan.arenaSize()).isLessThan((int) (all / 4)).isGreaterThanOrEqualTo((int) most);
    assertThat(plan.arenaSize()).isLessThan((int) (most * 1.1));
  }

  @Test
  void aConvolutionAddsWhatIsAddedToItRightAfterwards() {
    Plan plan = residualPlan(List.of("y"), "c", "x");
    assertThat(plan.steps())
        .extracting(step -> step.node().toString())
        .containsExactly("y (Conv2D)");
    assertThat(plan.steps().get(0).node().inputs()).containsExactly("x", "w", "x");
  }

  @Test
  void aConvolutionThatIsWantedForItselfStaysAStep() {
    assertThat(residualPlan(List.of("y", "c"), "c", "x").steps()).hasSize(2);
    assertThat(residualPlan(List.of("y"), "c", "c").steps()).hasSize(2);
    assertThat(residualPlan(List.of("y"), "c", "row").steps()).hasSize(2);
  }

  private static Plan residualPlan(List<String> outputs, String left, String right) {
    Graph graph =
        new TestGraph()
            .input("x")
            .input("row")
            .constant("w", Tensor.of(Shape.of(1, 1, 2, 2), 1, 2, 3, 4))
            .node("c", new Op.Conv2D(Window.of(1, Padding.VALID), false, Activation.NONE), "x", "w")
            .node("y", new Op.Binary(BinaryFunction.ADD), left, right)
            .graph();
    Map<String, Shape> shapes = Map.of("x", Shape.of(1, 3, 3, 2), "row", Shape.of(2));
    Plan plan = Planner.plan(graph, outputs, shapes);
    PlanCheck.assertSound(graph, plan);
    return plan;
  }

  @Test
  void reshapingNeedsNeitherAStepNorABuffer() {
    Graph graph =
        new TestGraph()
            .input("x")
            .ints("dims", -1)
            .ints("axis", 0)
            .unary("a", UnaryFunction.RELU, "x")
            .node("flat", new Op.Reshape(), "a", "dims")
            .node("row", new Op.ExpandDims(), "flat", "axis")
            .node("y", new Op.Identity(), "row")
            .graph();
    Plan plan = Planner.plan(graph, List.of("y", "a"), Map.of("x", Shape.of(2, 3)));
    assertThat(plan.steps()).hasSize(1);
    assertThat(plan.outputs().get("y").offset()).isEqualTo(plan.outputs().get("a").offset());
    assertThat(plan.outputs().get("y").shape()).isEqualTo(Shape.of(1, 6));
    assertThat(plan.arenaSize()).isEqualTo(32);
  }

  @Test
  void whatReluLeftIsKnownToBeRectifiedWhenItIsPooledOrReshapedToo() {
    Window window = Window.of(1, Padding.VALID);
    Graph graph =
        new TestGraph()
            .input("x")
            .counting("w", 1, 1, 2, 2)
            .ints("dims", -1)
            .node("plain", new Op.Conv2D(window, false, Activation.NONE), "x", "w")
            .node("relu6", new Op.Conv2D(window, false, Activation.RELU6), "plain", "w")
            .node("relu", new Op.DepthwiseConv2D(window, false, Activation.RELU), "relu6", "w")
            .unary("alone", UnaryFunction.RELU, "plain")
            .unary("sigmoid", UnaryFunction.SIGMOID, "alone")
            .node("pooled", new Op.Pool(Op.Pool.Kind.AVERAGE, 3, 3, window), "relu")
            .node("pooled_plain", new Op.Pool(Op.Pool.Kind.MAX, 3, 3, window), "plain")
            .node("flat", new Op.Reshape(), "relu6", "dims")
            .graph();
    List<String> outputs =
        List.of("plain", "relu6", "relu", "alone", "sigmoid", "pooled", "pooled_plain", "flat");
    Plan plan = Planner.plan(graph, outputs, Map.of("x", Shape.of(1, 3, 3, 2)));
    assertThat(outputs)
        .filteredOn(name -> plan.outputs().get(name).rectified())
        .containsExactly("relu6", "relu", "alone", "pooled", "flat");
  }

  @Test
  void whatFollowsFromShapesIsComputedOnce() {
    Graph graph =
        new TestGraph()
            .input("x")
            .node("shape", new Op.ShapeOf(), "x")
            .ints("two", 2)
            .binary("y", BinaryFunction.MUL, "shape", "two")
            .graph();
    Plan plan = Planner.plan(graph, List.of("y"), Map.of("x", Shape.of(5, 7)));
    assertThat(plan.steps()).isEmpty();
    assertThat(plan.outputs().get("y").constant().toInts()).containsExactly(10, 14);
  }

  @Test
  void largeConstantsAreReshapedInPlaceAndComputedInTheRun() {
    Tensor large = Tensor.zeros(Shape.of(50, 50));
    Graph graph =
        new TestGraph()
            .constant("c", large)
            .ints("dims", 2500)
            .node("flat", new Op.Reshape(), "c", "dims")
            .unary("y", UnaryFunction.RELU, "flat")
            .graph();
    Plan plan = Planner.plan(graph, List.of("flat", "y"), Map.of());
    assertThat(plan.outputs().get("flat").constant().data()).isSameAs(large.data());
    assertThat(plan.steps()).hasSize(1);
  }

  @Test
  void anOutputWithoutElementsNeedsNoStep() {
    Graph graph = new TestGraph().input("x").unary("y", UnaryFunction.RELU, "x").graph();
    Plan plan = Planner.plan(graph, List.of("y"), Map.of("x", Shape.of(0, 40_000, 50_000)));
    assertThat(plan.steps()).isEmpty();
  }

  @Test
  void aMissingInputIsNamed() {
    assertRefused(Map.of(), "node x (Placeholder): no value was given for the input x");
  }

  @Test
  void anInputOfAnotherShapeIsToldWhatTheModelTakes() {
    String message =
        "node x (Placeholder): the input has shape %s; the model takes [-1, 224, 224, 3],"
            + " -1 being any number";
    for (Shape shape : List.of(Shape.of(1, 224, 224, 4), Shape.of(224, 224, 3), Shape.of())) {
      assertRefused(Map.of("x", shape), message.formatted(shape));
    }
  }

  @Test
  void anInputTooLargeForTheMemoryIsRefused() {
    Graph graph = new TestGraph().input("x").unary("y", UnaryFunction.RELU, "x").graph();
    Map<String, Shape> shapes = Map.of("x", Shape.of(1, 8192, 8193, 1));
    assertThatThrownBy(() -> Planner.plan(graph, List.of("y"), shapes))
        .isInstanceOf(ModelException.class)
        .hasMessage("the input is too large: more than 134217728 numbers are in use at a time");
  }

  @Test
  void moreOperationsThanCanBePlacedInShortTimeAreRefused() {
    TestGraph graph = new TestGraph().input("y0");
    int last = (1 << 14) + 1;
    for (int i = 1; i <= last; i++) {
      graph.unary("y" + i, UnaryFunction.RELU, "y" + (i - 1));
    }
    assertThatThrownBy(
            () ->
                Planner.plan(
                    graph.graph(), List.of("y" + last), Map.of("y0", Shape.of(1, 1, 1, 1))))
        .isInstanceOf(ModelException.class)
        .hasMessage(
            "node y16385 (Relu): the graph has more than 16384 operations;"
                + " larger ones are not supported");
  }

  private static void assertRefused(Map<String, Shape> shapes, String message) {
    Graph graph =
        new TestGraph()
            .node("x", new Op.Placeholder(DataType.FLOAT32, List.of(-1, 224, 224, 3)))
            .unary("y", UnaryFunction.RELU, "x")
            .graph();
    assertThatThrownBy(() -> Planner.plan(graph, List.of("y"), shapes))
        .isInstanceOf(ModelException.class)
        .hasMessage(message);
  }
}
