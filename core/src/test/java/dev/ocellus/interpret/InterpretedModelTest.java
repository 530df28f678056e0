package dev.ocellus.interpret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ocellus.graph.BinaryFunction;
import dev.ocellus.graph.Graph;
import dev.ocellus.graph.Op;
import dev.ocellus.graph.Padding;
import dev.ocellus.graph.UnaryFunction;
import dev.ocellus.model.CancelledException;
import dev.ocellus.model.ModelException;
import dev.ocellus.model.Progress;
import dev.ocellus.tensor.Shape;
import dev.ocellus.tensor.Tensor;
import dev.ocellus.testing.Allocation;
import dev.ocellus.testing.TestGraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class InterpretedModelTest {
  private static final int SHAPES = 60;

  @Test
  void whatRanBeforeLeavesNoTrace() {
    InterpretedModel used = new InterpretedModel(network(), List.of("y", "z"));
    Random random = new Random(3);
    for (int i = 0; i < 200; i++) {
      Map<String, Tensor> input = Map.of("x", random(random, 1 + random.nextInt(SHAPES)));
      InterpretedModel fresh = new InterpretedModel(network(), List.of("y", "z"));
      for (String output : List.of("y", "z")) {
        assertThat(run(used, input, output).data())
            .containsExactly(run(fresh, input, output).data());
      }
    }
  }

  @Test
  void itsAnswersAreTheCallersOwn() {
    InterpretedModel model = new InterpretedModel(network(), List.of("y", "c", "x"));
    Map<String, Tensor> input = Map.of("x", random(new Random(1), 5));
    float[] constant = run(model, input, "c").data().clone();
    Map<String, Tensor> answers = model.run(input, List.of("y", "c", "x"), Progress.NONE);
    float[] first = answers.get("y").data().clone();
    answers.values().forEach(answer -> java.util.Arrays.fill(answer.data(), 1e9f));
    assertThat(run(model, input, "y").data()).containsExactly(first);
    assertThat(run(model, input, "c").data()).containsExactly(constant);
    assertThat(input.get("x").data()).doesNotContain(1e9f);
  }

  @Test
  void memoryStaysFlatOverTwoHundredShapes() {
    InterpretedModel model = new InterpretedModel(network(), List.of("y"));
    runAll(model, 300, 240);
    long held = usedMemory();
    runAll(model, 240, 40);
    assertThat(usedMemory() - held).isLessThan(128 * 1024);
  }

  @Test
  void aKnownShapeIsNotPlannedAgain() {
    InterpretedModel model = new InterpretedModel(network(), List.of("y"));
    Map<String, Tensor> input = Map.of("x", random(new Random(1), 200));
    run(model, input, "y");
    long answer = 4L * 200 * 6 * 4;
    assertThat(Allocation.of(() -> run(model, input, "y"))).isLessThan(answer + 16 * 1024);
  }

  @Test
  void anEarlierEndLeavesItUsable() {
    InterpretedModel model = new InterpretedModel(network(), List.of("y"));
    Map<String, Tensor> input = Map.of("x", random(new Random(1), 9));
    float[] expected = run(model, input, "y").data();
    assertThatThrownBy(
            () ->
                model.run(
                    input,
                    List.of("y"),
                    fraction -> {
                      throw new CancelledException();
                    }))
        .isInstanceOf(CancelledException.class)
        .hasMessage("cancelled");
    assertThat(run(model, input, "y").data()).containsExactly(expected);
  }

  @Test
  void progressRisesToOne() {
    InterpretedModel model = new InterpretedModel(network(), List.of("y"), 1);
    List<Double> heard = new ArrayList<>();
    model.run(Map.of("x", random(new Random(1), 9)), List.of("y"), heard::add);
    assertThat(heard).containsExactly(0.25, 0.5, 0.75, 1.0);
  }

  @Test
  void nodesThatCannotBeRunAreAllNamed() {
    Graph graph =
        new TestGraph()
            .input("x")
            .node("image", new Op.Unsupported("DecodeJpeg", "the operator is not supported"), "x")
            .node("loop", new Op.ControlFlow("Enter"), "x")
            .node("y", new Op.AddN(), "image", "loop")
            .graph();
    assertThatThrownBy(() -> new InterpretedModel(graph, List.of("y")))
        .isInstanceOf(ModelException.class)
        .hasMessage(
            """
            2 of the model's nodes cannot be run:
            image (DecodeJpeg): the operator is not supported
            loop (Enter): control flow over what is not constant is not supported\
            """);
  }

  @Test
  void anOutputItWasNotLoadedForIsRefused() {
    InterpretedModel model = new InterpretedModel(network(), List.of("y"));
    assertThatThrownBy(() -> run(model, Map.of("x", random(new Random(1), 2)), "z"))
        .isInstanceOf(ModelException.class)
        .hasMessage("the model was not loaded for the output z; it was for y");
  }

  @Test
  void aMissingInputIsNamed() {
    InterpretedModel model = new InterpretedModel(network(), List.of("y"));
    assertThatThrownBy(() -> run(model, Map.of("image", Tensor.scalar(1)), "y"))
        .isInstanceOf(ModelException.class)
        .hasMessage("node x (Placeholder): no value was given for the input x");
  }

  @Test
  void anInputOfTheWrongShapeIsToldWithTheNodeItDoesNotFit() {
    InterpretedModel model = new InterpretedModel(network(), List.of("y"));
    Map<String, Tensor> input = Map.of("x", Tensor.zeros(Shape.of(1, 5, 6, 4)));
    assertThatThrownBy(() -> run(model, input, "y"))
        .isInstanceOf(ModelException.class)
        .hasMessage(
            "node a (Conv2D): its input [1, 5, 6, 4] has 4 channels,"
                + " its weights [3, 3, 3, 4] want 3");
  }

  @Test
  void valuesGivenForInnerNodesAreNotUsed() {
    InterpretedModel model = new InterpretedModel(network(), List.of("y"));
    Tensor x = random(new Random(1), 5);
    Tensor huge = Tensor.zeros(Shape.of(100_000));
    assertThat(run(model, Map.of("x", x, "a", huge, "c", huge), "y").data())
        .containsExactly(run(model, Map.of("x", x), "y").data());
  }

  /** Each shape is another one, and not larger than the first. */
  private static void runAll(InterpretedModel model, int fromHeight, int toHeight) {
    for (int height = fromHeight; height > toHeight; height--) {
      run(model, Map.of("x", random(new Random(height), height)), "y");
    }
  }

  private static Tensor run(InterpretedModel model, Map<String, Tensor> inputs, String output) {
    return model.run(inputs, List.of(output), Progress.NONE).get(output);
  }

  private static Tensor random(Random random, int height) {
    Tensor tensor = Tensor.zeros(Shape.of(1, height, 6, 3));
    for (int i = 0; i < tensor.data().length; i++) {
      tensor.data()[i] = random.nextFloat() - 0.5f;
    }
    return tensor;
  }

  private static long usedMemory() {
    Runtime runtime = Runtime.getRuntime();
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    return runtime.totalMemory() - runtime.freeMemory();
  }

  /** A convolution whose value two ways of different length need; both are added. */
  private static Graph network() {
    return new TestGraph()
        .input("x")
        .counting("w", 3, 3, 3, 4)
        .vector("c", 1, -2, 3, -4)
        .convolution("a", "x", "w", Padding.SAME)
        .unary("b", UnaryFunction.SIGMOID, "a")
        .binary("z", BinaryFunction.MUL, "b", "c")
        .binary("y", BinaryFunction.ADD, "z", "a")
        .graph();
  }
}
