package dev.ocellus.pass;

import static dev.ocellus.pass.PassTesting.apply;
import static dev.ocellus.pass.PassTesting.assertUntouched;
import static dev.ocellus.pass.PassTesting.operations;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ocellus.graph.BinaryFunction;
import dev.ocellus.graph.Graph;
import dev.ocellus.graph.Node;
import dev.ocellus.graph.Op;
import dev.ocellus.graph.tensorflow.GraphDefReader;
import dev.ocellus.tensor.DataType;
import dev.ocellus.tensor.Tensor;
import dev.ocellus.testing.Shared;
import dev.ocellus.testing.TestGraph;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class PReluRecognitionTest {
  private final PReluRecognition pass = new PReluRecognition();

  @Test
  void greaterMulSelectIsPRelu() {
    TestGraph graph = prelu("x", "x", "x", 0).vector("slope", 0.1f, 0.2f);
    assertThat(operations(apply(pass, graph, "y"), "y")).containsExactly("y = PRelu(x, y/slope)");
  }

  @Test
  void aSlopeWithAxesOfOneBeforeIsAVector() {
    TestGraph graph = prelu("x", "x", "x", 0).counting("slope", 1, 1, 1, 3);
    assertThat(operations(apply(pass, graph, "y"), "y")).containsExactly("y = PRelu(x, y/slope)");
  }

  @Test
  void everyPReluOfTheRealRNetBecomesAPartOfItsConvolution() {
    Graph file = GraphDefReader.read(Shared.bytes("models", "mtcnn.pb"));
    Op.Placeholder crops = new Op.Placeholder(DataType.FLOAT32, List.of(-1, 24, 24, 3));
    Graph net = file.cutAt("rnet/cond/CropAndResize", crops);
    List<String> left = new ArrayList<>();
    for (Node node : Passes.runnable(net, List.of("rnet/cond/prob1")).nodes()) {
      if (node.op() instanceof Op.Select || node.op() instanceof Op.PRelu) {
        left.add(node.name());
      }
    }
    assertThat(left).isEmpty();
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
