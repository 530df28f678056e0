package dev.ocellus.pass;

import dev.ocellus.graph.Graph;
import dev.ocellus.graph.Node;
import dev.ocellus.graph.Op;
import java.util.Set;

/**
 * Takes control flow away from around constants: a constant that enters a loop or a branch is the
 * same inside. This makes the body of a loop a graph of its own once it is cut at its inputs.
 */
final class LoopInvariants implements Pass {
  @Override
  public Graph apply(Graph graph, Set<String> outputs) {
    Rewiring rewiring = new Rewiring();
    for (Node node : graph.nodes()) {
      if (node.op() instanceof Op.ControlFlow) {
        String source = constantBehind(graph, node);
        if (source != null) {
          rewiring.replace(node.name(), source);
          rewiring.replace(node.name() + ":1", source);
        }
      }
    }
    return rewiring.apply(graph);
  }

  private static String constantBehind(Graph graph, Node start) {
    Node node = start;
    for (int hops = 0; hops < graph.nodes().size(); hops++) {
      if (node.op() instanceof Op.Const) {
        return node.name();
      }
      boolean passesOn = node.op() instanceof Op.ControlFlow || node.op() instanceof Op.Identity;
      if (!passesOn || node.inputs().isEmpty() || !graph.contains(node.input(0))) {
        return null;
      }
      node = graph.node(node.input(0));
    }
    return null;
  }
}
