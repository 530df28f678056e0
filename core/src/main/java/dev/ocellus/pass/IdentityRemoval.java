package dev.ocellus.pass;

import dev.ocellus.graph.Graph;
import dev.ocellus.graph.Node;
import dev.ocellus.graph.Op;
import java.util.Set;

/** Takes out nodes that only pass a value on. */
final class IdentityRemoval implements Pass {
  @Override
  public Graph apply(Graph graph, Set<String> outputs) {
    Rewiring rewiring = new Rewiring();
    for (Node node : graph.nodes()) {
      if (node.op() instanceof Op.Identity && node.inputs().size() == 1) {
        rewiring.replace(node.name(), node.input(0));
      }
    }
    return rewiring.apply(graph);
  }
}
