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
    if (sources.isEmpty()) {
      return graph;
    }
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

  /** Follows replacements to their end, and shortens the way there for the next one. */
  private String resolve(String name) {
    String end = name;
    for (int hops = 0; hops <= sources.size() && sources.containsKey(end); hops++) {
      end = sources.get(end);
    }
    for (String at = name; !at.equals(end); ) {
      at = sources.put(at, end);
    }
    return end;
  }
}
