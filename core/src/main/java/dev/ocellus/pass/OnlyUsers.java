package dev.ocellus.pass;

import dev.ocellus.graph.Graph;
import dev.ocellus.graph.Node;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Which values are wanted by one node and by nobody else, so that they may be fused away. */
final class OnlyUsers {
  private final Map<String, Integer> uses;
  private final Map<String, Node> users = new HashMap<>();
  private final Set<String> outputs;

  OnlyUsers(Graph graph, Set<String> outputs) {
    this.uses = graph.useCounts();
    this.outputs = outputs;
    for (Node node : graph.nodes()) {
      for (String input : node.inputs()) {
        users.put(input, node);
      }
    }
  }

  /** The one node that takes this value, once; null when others want it too. */
  Node of(String name) {
    boolean single = uses.getOrDefault(name, 0) == 1 && !outputs.contains(name);
    return single ? users.get(name) : null;
  }
}
