package dev.ocellus.pass;

import static dev.ocellus.pass.PassTesting.apply;
import static dev.ocellus.pass.PassTesting.assertUntouched;
import static dev.ocellus.pass.PassTesting.operations;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ocellus.graph.Activation;
import dev.ocellus.graph.Graph;
import dev.ocellus.graph.Op;
import dev.ocellus.graph.Padding;
import dev.ocellus.graph.UnaryFunction;
import dev.ocellus.testing.TestGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ActivationFusionTest {
  private final ActivationFusion pass = new ActivationFusion();

  @ParameterizedTest
  @CsvSource({"RELU, RELU", "RELU6, RELU6"})
  void aConvolutionAppliesWhatFollows(UnaryFunction function, Activation activation) {
    Graph after = apply(pass, convolution().unary("y", function, "conv"), "y");
    assertThat(operations(after, "y")).containsExactly("y = Conv2D(x, weights)");
    assertThat(Convolutions.activation(after.node("y").op())).isEqualTo(activation);
  }

  @Test
  void theSlopeOfPReluBecomesTheLastInput() {
    TestGraph graph =
        convolution().vector("slope", 1, 2).node("y", new Op.PRelu(), "conv", "slope");
    assertThat(operations(apply(pass, graph, "y"), "y"))
        .containsExactly("y = Conv2D(x, weights, slope)");
  }

  @Test
  void ofTwoActivationsTheFirstIsFused() {
    TestGraph graph =
        convolution().unary("a", UnaryFunction.RELU, "conv").unary("y", UnaryFunction.RELU6, "a");
    assertThat(operations(apply(pass, graph, "y"), "y"))
        .containsExactly("a = Conv2D(x, weights)", "y = Relu6(a)");
  }

  @Test
  void otherFunctionsStay() {
    assertUntouched(pass, convolution().unary("y", UnaryFunction.SIGMOID, "conv"), "y");
    assertUntouched(pass, convolution().unary("y", UnaryFunction.TANH, "conv"), "y");
  }

  @Test
  void aConvolutionThatOthersReadStays() {
    TestGraph graph =
        convolution().unary("a", UnaryFunction.RELU, "conv").node("y", new Op.AddN(), "a", "conv");
    assertUntouched(pass, graph, "y");
  }

  @Test
  void aConvolutionThatIsAskedForStays() {
    assertUntouched(pass, convolution().unary("y", UnaryFunction.RELU, "conv"), "y", "conv");
  }

  @Test
  void weightsThatAreNotConstantStay() {
    TestGraph graph =
        new TestGraph()
            .input("x")
            .input("weights")
            .convolution("conv", "x", "weights", Padding.SAME)
            .unary("y", UnaryFunction.RELU, "conv");
    assertUntouched(pass, graph, "y");
  }

  private static TestGraph convolution() {
    return new TestGraph()
        .input("x")
        .counting("weights", 1, 1, 2, 2)
        .convolution("conv", "x", "weights", Padding.SAME);
  }
}
