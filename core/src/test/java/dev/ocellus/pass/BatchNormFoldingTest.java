package dev.ocellus.pass;

import static dev.ocellus.pass.PassTesting.apply;
import static dev.ocellus.pass.PassTesting.assertUntouched;
import static dev.ocellus.pass.PassTesting.operations;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ocellus.graph.BinaryFunction;
import dev.ocellus.graph.Graph;
import dev.ocellus.graph.Op;
import dev.ocellus.graph.Padding;
import dev.ocellus.graph.UnaryFunction;
import dev.ocellus.tensor.Shape;
import dev.ocellus.tensor.Tensor;
import dev.ocellus.testing.Allocation;
import dev.ocellus.testing.TestGraph;
import org.junit.jupiter.api.Test;

final class BatchNormFoldingTest {
  private final BatchNormFolding pass = new BatchNormFolding();

  @Test
  void aBatchNormGoesIntoWeightsAndBias() {
    TestGraph graph =
        convolution()
            .vector("scale", 2, 3)
            .vector("offset", 10, 20)
            .vector("mean", 1, 2)
            .vector("variance", 3.5f, 15.5f)
            .node("y", new Op.FusedBatchNorm(0.5f), "conv", "scale", "offset", "mean", "variance");
    Graph after = apply(pass, graph, "y");
    assertThat(operations(after, "y")).containsExactly("y = Conv2D(x, y/weights, y/bias)");
    assertThat(after.constant("y/weights").value().data()).containsExactly(1, 1.5f, 3, 3);
    assertThat(after.constant("y/bias").value().data()).containsExactly(9, 18.5f);
  }

  @Test
  void scalingAndShiftingInAnyOrderAndNumberGoes() {
    TestGraph graph =
        convolution()
            .vector("two", 2, 2)
            .constant("five", Tensor.scalar(5))
            .vector("bias", 1, -1)
            .node("biased", new Op.BiasAdd(), "conv", "bias")
            .binary("scaled", BinaryFunction.MUL, "biased", "two")
            .binary("less", BinaryFunction.SUB, "scaled", "five")
            .binary("y", BinaryFunction.MUL, "less", "five");
    Graph after = apply(pass, graph, "y");
    assertThat(operations(after, "y")).containsExactly("y = Conv2D(x, y/weights, y/bias)");
    assertThat(after.constant("y/weights").value().data()).containsExactly(10, 20, 30, 40);
    assertThat(after.constant("y/bias").value().data()).containsExactly(-15, -35);
  }

  @Test
  void anAddedBiasLeavesTheWeightsAsTheyAre() {
    TestGraph graph =
        convolution().vector("bias", 5, 6).node("y", new Op.BiasAdd(), "conv", "bias");
    assertThat(operations(apply(pass, graph, "y"), "y"))
        .containsExactly("y = Conv2D(x, weights, y/bias)");
  }

  @Test
  void aDepthwiseConvolutionIsScaledByChannelAndMultiplier() {
    TestGraph graph =
        new TestGraph()
            .input("x")
            .constant("weights", Tensor.of(Shape.of(2, 1, 2, 2), 1, 1, 1, 1, 1, 1, 1, 1))
            .depthwise("conv", "x", "weights")
            .vector("scale", 1, 2, 3, 4)
            .binary("y", BinaryFunction.MUL, "conv", "scale");
    Graph after = apply(pass, graph, "y");
    assertThat(after.constant("y/weights").value().data()).containsExactly(1, 2, 3, 4, 1, 2, 3, 4);
  }

  @Test
  void aConvolutionThatOthersReadStays() {
    TestGraph graph =
        convolution()
            .vector("bias", 1, 2)
            .node("a", new Op.BiasAdd(), "conv", "bias")
            .unary("b", UnaryFunction.RELU, "conv")
            .binary("y", BinaryFunction.ADD, "a", "b");
    assertUntouched(pass, graph, "y");
  }

  @Test
  void aConvolutionThatIsAskedForStays() {
    TestGraph graph =
        convolution().vector("bias", 1, 2).node("y", new Op.BiasAdd(), "conv", "bias");
    assertUntouched(pass, graph, "y", "conv");
  }

  @Test
  void foldingEndsWhereAValueIsAskedFor() {
    TestGraph graph =
        convolution()
            .vector("c", 1, 2)
            .node("a", new Op.BiasAdd(), "conv", "c")
            .binary("y", BinaryFunction.MUL, "a", "c");
    assertThat(operations(apply(pass, graph, "a", "y"), "a", "y"))
        .containsExactly("a = Conv2D(x, weights, a/bias)", "y = Mul(a, c)");
  }

  @Test
  void weightsThatAreNotConstantStay() {
    TestGraph graph =
        new TestGraph()
            .input("x")
            .input("weights")
            .convolution("conv", "x", "weights", Padding.VALID)
            .vector("bias", 1, 2)
            .node("y", new Op.BiasAdd(), "conv", "bias");
    assertUntouched(pass, graph, "y");
  }

  @Test
  void whatIsNoNumberForEachChannelStays() {
    for (int[] dims : new int[][] {{1, 2}, {3}, {1, 1, 1, 2}, {0}}) {
      TestGraph graph =
          convolution().counting("c", dims).binary("y", BinaryFunction.ADD, "conv", "c");
      assertUntouched(pass, graph, "y");
    }
    assertUntouched(
        pass, convolution().vector("c", 1).node("y", new Op.BiasAdd(), "conv", "c"), "y");
  }

  @Test
  void aConstantMinusTheConvolutionStays() {
    TestGraph graph = convolution().vector("c", 1, 2).binary("y", BinaryFunction.SUB, "c", "conv");
    assertUntouched(pass, graph, "y");
  }

  @Test
  void weightsWithoutElementsThatClaimManyChannelsStay() {
    TestGraph graph =
        new TestGraph()
            .input("x")
            .counting("weights", 0, 0, 1, Integer.MAX_VALUE)
            .convolution("conv", "x", "weights", Padding.SAME)
            .constant("c", Tensor.scalar(1))
            .binary("y", BinaryFunction.ADD, "conv", "c");
    assertThat(Allocation.of(() -> assertUntouched(pass, graph, "y"))).isLessThan(1 << 20);
  }

  @Test
  void aLongChainKeepsOneCopyOfTheWeights() {
    TestGraph graph =
        new TestGraph()
            .input("x")
            .counting("weights", 1, 1, 1 << 17, 2)
            .convolution("y0", "x", "weights", Padding.VALID)
            .vector("c", 1, 1);
    int last = 20_000;
    for (int i = 1; i <= last; i++) {
      graph.binary("y" + i, BinaryFunction.MUL, "y" + (i - 1), "c");
    }
    assertThat(Allocation.of(() -> apply(pass, graph, "y" + last))).isLessThan(64 << 20);
    assertThat(operations(apply(pass, graph, "y" + last), "y" + last)).hasSize(1);
  }

  /** Two channels from two, with weights 1, 2, 3, 4. */
  private static TestGraph convolution() {
    return new TestGraph()
        .input("x")
        .counting("weights", 1, 1, 2, 2)
        .convolution("conv", "x", "weights", Padding.VALID);
  }
}
