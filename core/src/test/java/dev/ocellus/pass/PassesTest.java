package dev.ocellus.pass;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ocellus.graph.Graph;
import dev.ocellus.graph.Op;
import dev.ocellus.graph.Padding;
import dev.ocellus.graph.UnaryFunction;
import dev.ocellus.model.ModelException;
import dev.ocellus.tensor.Shape;
import dev.ocellus.tensor.Tensor;
import dev.ocellus.testing.TestGraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class PassesTest {
  @Test
  void theyCanBeStoppedAfterAnyOne() {
    Graph graph =
        new TestGraph()
            .input("x")
            .constant("paddings", Tensor.ints(0, 0, 1, 1, 1, 1, 0, 0).reshaped(Shape.of(4, 2)))
            .counting("raw", 1, 1, 2, 2)
            .node("weights", new Op.Identity(), "raw")
            .vector("bias", 1, 2)
            .node("padded", new Op.Pad(), "x", "paddings")
            .convolution("conv", "padded", "weights", Padding.VALID)
            .node("biased", new Op.BiasAdd(), "conv", "bias")
            .unary("y", UnaryFunction.RELU, "biased")
            .node("unused", new Op.Unsupported("Print", "no printer"), "x")
            .graph();
    List<Integer> counts = new ArrayList<>();
    for (int passes = 0; passes <= Passes.count(); passes++) {
      Graph after = Passes.applyFirst(passes, graph, Set.of("y"));
      counts.add(PassTesting.operations(after, "y").size());
    }
    assertThat(counts).containsExactly(5, 5, 4, 4, 4, 3, 2, 1);
  }

  @Test
  void anErrorNamesThePassItIsFoundIn() {
    Graph graph = new TestGraph().ints("axis", 0).node("y", new Op.Mean(false), "axis").graph();
    assertThatThrownBy(() -> Passes.apply(graph, Set.of("y")))
        .isInstanceOf(ModelException.class)
        .hasMessage("node y (Mean): it has 1 inputs instead of 2 [constant folding]");
  }

  @Test
  void anOutputThatIsNotThereIsNamed() {
    Graph graph = new TestGraph().input("x").graph();
    assertThatThrownBy(() -> Passes.apply(graph, Set.of("y")))
        .isInstanceOf(ModelException.class)
        .hasMessage("the graph has no node y (1 nodes)");
  }

  @Test
  void anInputThatIsNotThereIsNamed() {
    Graph graph = new TestGraph().unary("y", UnaryFunction.RELU, "x").graph();
    assertThatThrownBy(() -> Passes.apply(graph, Set.of("y")))
        .isInstanceOf(ModelException.class)
        .hasMessage("node y (Relu) takes its input from x, which is not there");
  }

  @Test
  void nodesThatWaitForEachOtherAreNamed() {
    Graph graph =
        new TestGraph()
            .unary("a", UnaryFunction.RELU, "b")
            .unary("b", UnaryFunction.TANH, "a")
            .graph();
    assertThatThrownBy(() -> Passes.apply(graph, Set.of("a")))
        .isInstanceOf(ModelException.class)
        .hasMessage("node b (Tanh) depends on itself, by way of a (Relu)");
  }
}
