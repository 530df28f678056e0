package dev.ocellus.pass;

import static dev.ocellus.pass.PassTesting.apply;
import static dev.ocellus.pass.PassTesting.assertUntouched;
import static dev.ocellus.pass.PassTesting.operations;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ocellus.graph.BinaryFunction;
import dev.ocellus.graph.Graph;
import dev.ocellus.graph.Op;
import dev.ocellus.graph.UnaryFunction;
import dev.ocellus.model.ModelException;
import dev.ocellus.tensor.DataType;
import dev.ocellus.tensor.Shape;
import dev.ocellus.tensor.StoredElements;
import dev.ocellus.tensor.Tensor;
import dev.ocellus.testing.Allocation;
import dev.ocellus.testing.TestGraph;
import dev.ocellus.testing.WatchedSource;
import org.junit.jupiter.api.Test;

final class ConstantFoldingTest {
  private final ConstantFolding pass = new ConstantFolding();

  @Test
  void whatDependsOnConstantsAloneIsComputed() {
    TestGraph graph =
        new TestGraph()
            .input("x")
            .vector("variance", 3, 15)
            .vector("epsilon", 1)
            .binary("sum", BinaryFunction.ADD, "variance", "epsilon")
            .unary("factor", UnaryFunction.RSQRT, "sum")
            .binary("y", BinaryFunction.MUL, "x", "factor");
    Graph after = apply(pass, graph, "y");
    assertThat(operations(after, "y")).containsExactly("y = Mul(x, factor)");
    assertThat(after.constant("factor").value().data()).containsExactly(0.5f, 0.25f);
    assertThat(after.contains("sum")).isFalse();
  }

  @Test
  void weightsUnderAnotherShapeAreStillThoseOfTheFile() {
    WatchedSource file = new WatchedSource(new byte[64]);
    StoredElements stored = new StoredElements(file, 0, 16);
    TestGraph graph =
        new TestGraph()
            .constant("c", new Tensor(DataType.FLOAT32, Shape.of(16), stored))
            .ints("dims", 4, -1)
            .node("y", new Op.Reshape(), "c", "dims");
    Tensor reshaped = apply(pass, graph, "y").constant("y").value();
    assertThat(reshaped.shape()).isEqualTo(Shape.of(4, 4));
    assertThat(reshaped.elements()).isSameAs(stored);
    assertThat(file.copied()).isZero();
  }

  @Test
  void whatDependsOnAnInputIsNot() {
    TestGraph graph =
        new TestGraph()
            .input("x")
            .vector("c", 1)
            .binary("sum", BinaryFunction.ADD, "x", "c")
            .unary("y", UnaryFunction.RELU, "sum");
    assertUntouched(pass, graph, "y");
  }

  @Test
  void constantsThatDoubleAtEveryNodeAreLeftToTheRun() {
    TestGraph graph = new TestGraph().vector("c0", 1).ints("axis", 0);
    for (int i = 1; i <= 30; i++) {
      graph.node("c" + i, new Op.Concat(), "c" + (i - 1), "c" + (i - 1), "axis");
    }
    assertThat(Allocation.of(() -> apply(pass, graph, "c30"))).isLessThan(32 << 20);
    assertThat(operations(apply(pass, graph, "c30"), "c30"))
        .startsWith("c20 = Concat(c19, c19, axis)")
        .endsWith("c30 = Concat(c29, c29, axis)");
  }

  @Test
  void constantsThatDoNotFitTogetherAreToldWithTheNodeAndThePass() {
    Graph graph =
        new TestGraph()
            .vector("a", 1, 2)
            .vector("b", 1, 2, 3)
            .binary("sum", BinaryFunction.ADD, "a", "b")
            .graph();
    assertThatThrownBy(() -> Passes.apply(graph, java.util.Set.of("sum")))
        .isInstanceOf(ModelException.class)
        .hasMessage("node sum (Add): shapes [2] and [3] do not fit together [constant folding]");
  }
}
