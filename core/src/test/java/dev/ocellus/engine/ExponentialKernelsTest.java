package dev.ocellus.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ocellus.codegen.Tier;
import dev.ocellus.graph.Op;
import dev.ocellus.graph.UnaryFunction;
import dev.ocellus.interpret.InterpretedModel;
import dev.ocellus.model.Model;
import dev.ocellus.model.Progress;
import dev.ocellus.tensor.Shape;
import dev.ocellus.tensor.Tensor;
import dev.ocellus.testing.TestGraph;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ExponentialKernelsTest {
  private static final int COUNT = 40_001;

  @Test
  void theSigmoidIsExactToThreeUnitsInTheLastPlace() {
    TestGraph graph = unary(UnaryFunction.SIGMOID);
    double most = greatestError(graph, evenly(-87, 87, 1), 1, x -> 1 / (1 + Math.exp(-x)));
    System.out.println("sigmoid: at most " + most + " units in the last place");
    assertThat(most).isLessThan(3);
  }

  @Test
  void theHyperbolicTangentIsExactToThreeUnitsInTheLastPlace() {
    TestGraph graph = unary(UnaryFunction.TANH);
    double most = greatestError(graph, evenly(-10, 10, 1), 1, Math::tanh);
    System.out.println("tanh: at most " + most + " units in the last place");
    assertThat(most).isLessThan(3);
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3})
  void softmaxIsExactToThreeUnitsInTheLastPlace(int classes) {
    TestGraph graph = new TestGraph().input("x").node("y", new Op.Softmax(), "x");
    DoubleUnaryOperator last = x -> Math.exp(x) / (Math.exp(x) + classes - 1);
    double most = greatestError(graph, evenly(-80, 20, classes), classes, last);
    System.out.println("softmax: at most " + most + " units in the last place");
    assertThat(most).isLessThan(3);
  }

  @ParameterizedTest
  @EnumSource(Tier.class)
  void beyondTheRangeOfFloatsThereAreOnesAndZeros(Tier tier) {
    float infinity = Float.POSITIVE_INFINITY;
    Tensor x = Tensor.of(Shape.of(7), infinity, 1e30f, 200, 0, -200, -1e30f, -infinity);
    assertThat(run(unary(UnaryFunction.SIGMOID), x, tier)).containsExactly(1, 1, 1, .5f, 0, 0, 0);
    assertThat(run(unary(UnaryFunction.TANH), x, tier)).containsExactly(1, 1, 1, 0, -1, -1, -1);
  }

  @Test
  void theHyperbolicTangentKeepsTheSignOfZero() {
    float[] y = run(unary(UnaryFunction.TANH), Tensor.of(Shape.of(1), -0f), Tier.SIMD);
    assertThat(Float.floatToRawIntBits(y[0])).isEqualTo(Float.floatToRawIntBits(-0f));
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 9})
  void softmaxTreatsWhatIsNoNumberAsTheInterpreterDoes(int classes) {
    float[] special = {Float.NaN, Float.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY};
    Tensor x = Tensor.zeros(Shape.of(3 * classes, classes));
    for (int row = 0; row < 3 * classes; row++) {
      x.data()[row * classes + row % classes] = special[row / classes];
    }
    TestGraph graph = new TestGraph().input("x").node("y", new Op.Softmax(), "x");
    Model interpreter = new InterpretedModel(graph.graph(), List.of("y"));
    float[] expected = interpreter.run(Map.of("x", x), List.of("y"), Progress.NONE).get("y").data();
    assertThat(run(graph, x, Tier.SIMD)).containsExactly(expected);
  }

  private static TestGraph unary(UnaryFunction function) {
    return new TestGraph().input("x").unary("y", function, "x");
  }

  /** Numbers from {@code low} to {@code high}, each after zeros in a row of its own. */
  private static Tensor evenly(float low, float high, int row) {
    Tensor x = Tensor.zeros(Shape.of(COUNT, row));
    for (int i = 0; i < COUNT; i++) {
      x.data()[(i + 1) * row - 1] = low + (high - low) * i / (COUNT - 1);
    }
    return x;
  }

  /** The greatest difference of each row's last element, in units in the last place. */
  private static double greatestError(
      TestGraph graph, Tensor x, int row, DoubleUnaryOperator function) {
    float[] actual = run(graph, x, Tier.SIMD);
    double most = 0;
    for (int i = row - 1; i < actual.length; i += row) {
      double expected = function.applyAsDouble(x.data()[i]);
      double unit = Math.ulp((float) expected);
      most = Math.max(most, Math.abs(actual[i] - expected) / unit);
    }
    return most;
  }

  private static float[] run(TestGraph graph, Tensor x, Tier tier) {
    try (GraalHost host = new GraalHost(tier);
        Model model = new Engine(host).load(graph.graph(), List.of("y"))) {
      return model.run(Map.of("x", x), List.of("y"), Progress.NONE).get("y").data();
    }
  }
}
