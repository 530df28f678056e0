package dev.ocellus.pass;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ocellus.graph.Graph;
import dev.ocellus.graph.Node;
import dev.ocellus.graph.Op;
import dev.ocellus.testing.TestGraph;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Applies one pass and says what is left. */
final class PassTesting {
  private PassTesting() {}

  static Graph apply(Pass pass, TestGraph graph, String... outputs) {
    Set<String> wanted = new LinkedHashSet<>(Arrays.asList(outputs));
    return pass.apply(graph.graph(), wanted).reaching(wanted);
  }

  /** The nodes that are not constants, each after its inputs: {@code y = Relu(x)}. */
  static List<String> operations(Graph graph, String... outputs) {
    return graph.inOrder(Arrays.asList(outputs)).stream()
        .filter(node -> !(node.op() instanceof Op.Const))
        .filter(node -> !(node.op() instanceof Op.Placeholder))
        .map(PassTesting::line)
        .toList();
  }

  private static String line(Node node) {
    return node.name() + " = " + node.op().type() + "(" + String.join(", ", node.inputs()) + ")";
  }

  /** Asserts that a pass finds nothing to do. */
  static void assertUntouched(Pass pass, TestGraph graph, String... outputs) {
    Set<String> wanted = new LinkedHashSet<>(Arrays.asList(outputs));
    Graph before = graph.graph().reaching(wanted);
    assertThat(apply(pass, graph, outputs).nodes())
        .containsExactlyInAnyOrderElementsOf(before.nodes());
  }
}
