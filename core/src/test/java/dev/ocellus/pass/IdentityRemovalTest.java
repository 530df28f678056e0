package dev.ocellus.pass;

import static dev.ocellus.pass.PassTesting.apply;
import static dev.ocellus.pass.PassTesting.assertUntouched;
import static dev.ocellus.pass.PassTesting.operations;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ocellus.graph.BinaryFunction;
import dev.ocellus.graph.Op;
import dev.ocellus.testing.TestGraph;
import org.junit.jupiter.api.Test;

final class IdentityRemovalTest {
  private final IdentityRemoval pass = new IdentityRemoval();

  @Test
  void aChainOfIdentitiesGoes() {
    TestGraph graph =
        new TestGraph()
            .input("x")
            .node("a", new Op.Identity(), "x")
            .node("b", new Op.Identity(), "a")
            .binary("y", BinaryFunction.ADD, "b", "a");
    assertThat(operations(apply(pass, graph, "y"), "y")).containsExactly("y = Add(x, x)");
  }

  @Test
  void anIdentityThatIsAskedForStays() {
    TestGraph graph = new TestGraph().input("x").node("y", new Op.Identity(), "x");
    assertUntouched(pass, graph, "y");
  }

  @Test
  void manyThousandInARowTakeNoTime() {
    TestGraph graph = new TestGraph().input("x").node("i0", new Op.Identity(), "x");
    int last = 60_000;
    for (int i = 1; i <= last; i++) {
      graph.node("i" + i, new Op.Identity(), "i" + (i - 1));
    }
    graph.binary("y", BinaryFunction.ADD, "i" + last, "i" + last / 2);
    assertThat(operations(apply(pass, graph, "y"), "y")).containsExactly("y = Add(x, x)");
  }
}
