package dev.ocellus.inspect;

import dev.ocellus.graph.Graph;
import dev.ocellus.graph.Node;
import dev.ocellus.graph.Op;
import dev.ocellus.model.ModelException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The nodes of a graph that nothing here can run. */
final class Obstacles {
  private static final int MOST = 8;

  private Obstacles() {}

  /**
   * Passes when all that a node depends on can be run, as far as one node tells.
   *
   * @throws ModelException with each operator that cannot, how often it occurs, and where first
   */
  static void check(Graph graph, Node output) {
    Map<String, List<Node>> kinds = new LinkedHashMap<>();
    int count = 0;
    for (Node node : sources(graph, output)) {
      if (node.op() instanceof Op.Unsupported unsupported) {
        String kind = unsupported.type() + ": " + unsupported.reason();
        kinds.computeIfAbsent(kind, unused -> new ArrayList<>()).add(node);
        count++;
      }
    }
    if (count > 0) {
      throw new ModelException(message(count, kinds));
    }
  }

  private static String message(int count, Map<String, List<Node>> kinds) {
    StringBuilder message = new StringBuilder();
    message.append(count).append(count == 1 ? " node" : " nodes").append(" cannot be run: ");
    int listed = 0;
    for (Map.Entry<String, List<Node>> kind : kinds.entrySet()) {
      if (listed == MOST) {
        return message + "; and " + (kinds.size() - MOST) + " kinds more";
      }
      List<Node> nodes = kind.getValue();
      message.append(listed++ == 0 ? "" : "; ").append(kind.getKey());
      message.append(nodes.size() == 1 ? " (" : " (" + nodes.size() + ", first ");
      message.append(nodes.get(0).name()).append(')');
    }
    return message.toString();
  }

  /** What a node depends on, and itself; nodes may be missing, or depend on themselves. */
  private static List<Node> sources(Graph graph, Node output) {
    List<Node> sources = new ArrayList<>(List.of(output));
    Set<String> names = new HashSet<>(Set.of(output.name()));
    for (int i = 0; i < sources.size(); i++) {
      for (String input : sources.get(i).inputs()) {
        String name = Names.source(input);
        if (names.add(name) && graph.contains(name)) {
          sources.add(graph.node(name));
        }
      }
    }
    return sources;
  }
}
