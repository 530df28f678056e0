package dev.ocellus.pass;

import dev.ocellus.graph.Graph;
import dev.ocellus.graph.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Lets nodes take their inputs from elsewhere. */
final class Rewiring {
  private final Map<String, String> sources = new HashMap<>();

  /** From now on {@code source} stands where {@code name} stood. */
  void replace(String name, String source) {
    sources.put(name, source);
  }

  Graph apply(Graph graph) {
    List<Node> nodes = new ArrayList<>();
    for (Node node : graph.nodes()) {
      List<String> inputs = new ArrayList<>();
      for (String input : node.inputs()) {
        inputs.add(resolve(input));
      }
      nodes.add(new Node(node.name(), node.op(), inputs));
    }
    return Graph.of(nodes);
  }

  private String resolve(String name) {
    String at = name;
    for (int hops = 0; hops <= sources.size() && sources.containsKey(at); hops++) {
      at = sources.get(at);
    }
    return at;
  }
}
