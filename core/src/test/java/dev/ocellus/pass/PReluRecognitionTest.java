package dev.ocellus.pass;

import static dev.ocellus.pass.PassTesting.apply;
import static dev.ocellus.pass.PassTesting.assertUntouched;
import static dev.ocellus.pass.PassTesting.operations;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ocellus.graph.BinaryFunction;
import dev.ocellus.graph.Op;
import dev.ocellus.tensor.Tensor;
import dev.ocellus.testing.TestGraph;
import org.junit.jupiter.api.Test;

final class PReluRecognitionTest {
  private final PReluRecognition pass = new PReluRecognition();

  @Test
  void greaterMulSelectIsPRelu() {
    TestGraph graph = prelu("x", "x", "x", 0).vector("slope", 0.1f, 0.2f);
    assertThat(operations(apply(pass, graph, "y"), "y")).containsExactly("y = PRelu(x, slope)");
  }

  @Test
  void anotherBoundThanZeroIsNot() {
    assertUntouched(pass, prelu("x", "x", "x", 0.5f).vector("slope", 0.1f, 0.2f), "y");
  }

  @Test
  void anotherValueInOneOfThePlacesIsNot() {
    assertUntouched(pass, prelu("z", "x", "x", 0).vector("slope", 0.1f, 0.2f), "y");
    assertUntouched(pass, prelu("x", "z", "x", 0).vector("slope", 0.1f, 0.2f), "y");
    assertUntouched(pass, prelu("x", "x", "z", 0).vector("slope", 0.1f, 0.2f), "y");
  }

  @Test
  void oneSlopeForAllChannelsIsNot() {
    assertUntouched(pass, prelu("x", "x", "x", 0).vector("slope", 0.1f), "y");
    assertUntouched(pass, prelu("x", "x", "x", 0).constant("slope", Tensor.scalar(0.1f)), "y");
  }

  @Test
  void aSlopeThatIsNotConstantIsNot() {
    assertUntouched(pass, prelu("x", "x", "x", 0).input("slope"), "y");
  }

  @Test
  void aSlopeOfMoreAxesIsNot() {
    assertUntouched(pass, prelu("x", "x", "x", 0).counting("slope", 2, 2), "y");
  }

  private static TestGraph prelu(String compared, String kept, String scaled, float bound) {
    return new TestGraph()
        .input("x")
        .input("z")
        .constant("zero", Tensor.scalar(bound))
        .binary("greater", BinaryFunction.GREATER, compared, "zero")
        .binary("mul", BinaryFunction.MUL, scaled, "slope")
        .node("y", new Op.Select(), "greater", kept, "mul");
  }
}
