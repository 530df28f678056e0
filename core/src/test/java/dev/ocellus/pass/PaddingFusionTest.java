package dev.ocellus.pass;

import static dev.ocellus.pass.PassTesting.apply;
import static dev.ocellus.pass.PassTesting.assertUntouched;
import static dev.ocellus.pass.PassTesting.operations;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ocellus.graph.Graph;
import dev.ocellus.graph.Op;
import dev.ocellus.graph.Padding;
import dev.ocellus.tensor.Shape;
import dev.ocellus.tensor.Tensor;
import dev.ocellus.testing.TestGraph;
import org.junit.jupiter.api.Test;

final class PaddingFusionTest {
  private final PaddingFusion pass = new PaddingFusion();

  @Test
  void paddingOfHeightAndWidthGoesIntoTheConvolution() {
    Graph after = apply(pass, padded(Padding.VALID, 0, 0, 1, 2, 3, 4, 0, 0), "y");
    assertThat(operations(after, "y")).containsExactly("y = Conv2D(x, weights)");
    assertThat(Convolutions.window(after.node("y").op()).padding())
        .isEqualTo(Padding.explicit(1, 2, 3, 4));
  }

  @Test
  void everyConvolutionOfOnePaddingTakesIt() {
    TestGraph graph =
        padded(Padding.VALID, 0, 0, 1, 1, 1, 1, 0, 0)
            .depthwise("z", "padded", "weights")
            .node("both", new Op.AddN(), "y", "z");
    assertThat(operations(apply(pass, graph, "both"), "both"))
        .containsExactly(
            "y = Conv2D(x, weights)", "z = DepthwiseConv2D(x, weights)", "both = AddN(y, z)");
  }

  @Test
  void paddingThatIsAskedForIsKeptBesides() {
    TestGraph graph = padded(Padding.VALID, 0, 0, 1, 1, 1, 1, 0, 0);
    assertThat(operations(apply(pass, graph, "y", "padded"), "y", "padded"))
        .containsExactly("y = Conv2D(x, weights)", "padded = Pad(x, paddings)");
  }

  @Test
  void paddingOfBatchOrChannelsStays() {
    assertUntouched(pass, padded(Padding.VALID, 0, 0, 1, 1, 1, 1, 0, 1), "y");
    assertUntouched(pass, padded(Padding.VALID, 1, 0, 1, 1, 1, 1, 0, 0), "y");
  }

  @Test
  void aConvolutionWithPaddingOfItsOwnStays() {
    assertUntouched(pass, padded(Padding.SAME, 0, 0, 1, 1, 1, 1, 0, 0), "y");
    assertUntouched(pass, padded(Padding.explicit(1, 1, 1, 1), 0, 0, 1, 1, 1, 1, 0, 0), "y");
  }

  @Test
  void negativePaddingStays() {
    assertUntouched(pass, padded(Padding.VALID, 0, 0, 1, -1, 1, 1, 0, 0), "y");
  }

  @Test
  void paddingThatIsNotConstantStays() {
    TestGraph graph =
        new TestGraph()
            .input("x")
            .input("paddings")
            .counting("weights", 1, 1, 1, 1)
            .node("padded", new Op.Pad(), "x", "paddings")
            .convolution("y", "padded", "weights", Padding.VALID);
    assertUntouched(pass, graph, "y");
  }

  private static TestGraph padded(Padding padding, int... paddings) {
    return new TestGraph()
        .input("x")
        .constant("paddings", Tensor.ints(paddings).reshaped(Shape.of(4, 2)))
        .counting("weights", 1, 1, 1, 1)
        .node("padded", new Op.Pad(), "x", "paddings")
        .convolution("y", "padded", "weights", padding);
  }
}
