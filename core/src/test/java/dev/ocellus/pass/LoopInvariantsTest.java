package dev.ocellus.pass;

import static dev.ocellus.pass.PassTesting.apply;
import static dev.ocellus.pass.PassTesting.assertUntouched;
import static dev.ocellus.pass.PassTesting.operations;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ocellus.graph.BinaryFunction;
import dev.ocellus.graph.Graph;
import dev.ocellus.graph.Op;
import dev.ocellus.testing.TestGraph;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class LoopInvariantsTest {
  private final LoopInvariants pass = new LoopInvariants();

  @Test
  void aConstantThatEntersALoopIsTheSameInside() {
    TestGraph graph =
        new TestGraph()
            .input("x")
            .vector("c", 1)
            .node("read", new Op.Identity(), "c")
            .node("enter", new Op.ControlFlow("Enter"), "read")
            .node("again", new Op.ControlFlow("Enter"), "enter")
            .binary("y", BinaryFunction.ADD, "x", "again");
    assertThat(operations(apply(pass, graph, "y"), "y")).containsExactly("y = Add(x, c)");
  }

  @Test
  void bothSidesOfABranchSeeTheConstant() {
    TestGraph graph =
        new TestGraph()
            .input("p")
            .vector("c", 1)
            .node("switch", new Op.ControlFlow("Switch"), "c", "p")
            .node("then", new Op.Identity(), "switch:1")
            .node("deeper", new Op.ControlFlow("Enter"), "then")
            .binary("y", BinaryFunction.ADD, "switch", "switch:1")
            .binary("z", BinaryFunction.ADD, "y", "deeper");
    Graph after = apply(pass, graph, "z");
    assertThat(operations(after, "z")).containsExactly("y = Add(c, c)", "z = Add(y, c)");
    assertThat(after.contains("p")).isFalse();
  }

  @Test
  void whatIsNotConstantStaysInItsLoop() {
    TestGraph graph =
        new TestGraph()
            .input("x")
            .node("enter", new Op.ControlFlow("Enter"), "x")
            .binary("y", BinaryFunction.ADD, "enter", "enter");
    assertUntouched(pass, graph, "y");
  }

  @Test
  void controlFlowAroundItselfIsLeftAlone() {
    Graph graph =
        new TestGraph()
            .node("a", new Op.ControlFlow("Enter"), "b")
            .node("b", new Op.ControlFlow("Switch"), "a")
            .graph();
    assertThat(pass.apply(graph, Set.of("a")).nodes())
        .containsExactlyInAnyOrderElementsOf(graph.nodes());
  }
}
