package dev.ocellus.pass;

import dev.ocellus.graph.Graph;
import dev.ocellus.graph.Node;
import dev.ocellus.graph.Op;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Takes control flow away from around constants: a constant that enters a loop or a branch is the
 * same inside. This makes the body of a loop a graph of its own once it is cut at its inputs.
 */
final class LoopInvariants implements Pass {
  @Override
  public Graph apply(Graph graph, Set<String> outputs) {
    Map<String, List<Node>> takers = takers(graph);
    Rewiring rewiring = new Rewiring();
    for (Node node : graph.nodes()) {
      if (node.op() instanceof Op.Const) {
        spread(node.name(), takers, rewiring);
      }
    }
    return rewiring.apply(graph);
  }

  /** The nodes that pass a value on, by whose it is. */
  private static Map<String, List<Node>> takers(Graph graph) {
    Map<String, List<Node>> takers = new HashMap<>();
    for (Node node : graph.nodes()) {
      boolean passesOn = node.op() instanceof Op.ControlFlow || node.op() instanceof Op.Identity;
      if (passesOn && !node.inputs().isEmpty()) {
        takers.computeIfAbsent(node.input(0), name -> new ArrayList<>()).add(node);
      }
    }
    return takers;
  }

  private static void spread(String constant, Map<String, List<Node>> takers, Rewiring rewiring) {
    Deque<String> reached = new ArrayDeque<>(List.of(constant));
    while (!reached.isEmpty()) {
      for (Node taker : takers.getOrDefault(reached.pop(), List.of())) {
        reached.push(taker.name());
        if (taker.op() instanceof Op.ControlFlow) {
          reached.push(taker.name() + ":1");
          rewiring.replace(taker.name(), constant);
          rewiring.replace(taker.name() + ":1", constant);
        }
      }
    }
  }
}
