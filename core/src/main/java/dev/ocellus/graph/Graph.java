package dev.ocellus.graph;

import dev.ocellus.model.ModelException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Nodes by name. Immutable; passes make new graphs. */
public final class Graph {
  private final Map<String, Node> nodes;

  private Graph(Map<String, Node> nodes) {
    this.nodes = nodes;
  }

  /**
   * Makes a graph.
   *
   * @throws ModelException when two nodes have one name
   */
  public static Graph of(Collection<Node> nodes) {
    Map<String, Node> byName = new LinkedHashMap<>();
    for (Node node : nodes) {
      if (byName.put(node.name(), node) != null) {
        throw new ModelException("the graph has two nodes of the name " + node.name());
      }
    }
    return new Graph(byName);
  }

  public Collection<Node> nodes() {
    return nodes.values();
  }

  public boolean contains(String name) {
    return nodes.containsKey(name);
  }

  /**
   * The node of a name.
   *
   * @throws ModelException when there is none
   */
  public Node node(String name) {
    Node node = nodes.get(name);
    if (node == null) {
      throw new ModelException("the graph has no node " + name + " (" + nodes.size() + " nodes)");
    }
    return node;
  }

  /** The node's value when it is a constant, else null. */
  public Op.Const constant(String name) {
    Node node = nodes.get(name);
    return node != null && node.op() instanceof Op.Const constant ? constant : null;
  }

  /** This graph with some nodes exchanged or added; this one when there are none. */
  public Graph with(Collection<Node> changed) {
    if (changed.isEmpty()) {
      return this;
    }
    Map<String, Node> copy = new LinkedHashMap<>(nodes);
    for (Node node : changed) {
      copy.put(node.name(), node);
    }
    return new Graph(copy);
  }

  /** This graph with {@code name} made an input of it. */
  public Graph cutAt(String name, Op.Placeholder placeholder) {
    node(name);
    return with(List.of(new Node(name, placeholder, List.of())));
  }

  /** How many inputs take each node's value. */
  public Map<String, Integer> useCounts() {
    Map<String, Integer> counts = new HashMap<>();
    for (Node node : nodes.values()) {
      for (String input : node.inputs()) {
        counts.merge(input, 1, Integer::sum);
      }
    }
    return counts;
  }

  /** The part of this graph that {@code outputs} depend on. */
  public Graph reaching(Collection<String> outputs) {
    Map<String, Node> kept = new LinkedHashMap<>();
    for (Node node : inOrder(outputs)) {
      kept.put(node.name(), node);
    }
    return new Graph(kept);
  }

  /**
   * The nodes that {@code outputs} depend on, each after its inputs, the first input's first.
   *
   * @throws ModelException when a node is missing or nodes wait for each other
   */
  public List<Node> inOrder(Collection<String> outputs) {
    List<Node> order = new ArrayList<>();
    Set<String> done = new HashSet<>();
    Set<String> open = new HashSet<>();
    Deque<Node> stack = new ArrayDeque<>();
    for (String output : outputs) {
      stack.push(node(output));
      while (!stack.isEmpty()) {
        Node node = stack.peek();
        if (done.contains(node.name())) {
          stack.pop();
        } else if (open.add(node.name())) {
          pushInputs(node, done, open, stack);
        } else {
          stack.pop();
          done.add(node.name());
          order.add(node);
        }
      }
    }
    return order;
  }

  private void pushInputs(Node node, Set<String> done, Set<String> open, Deque<Node> stack) {
    for (int i = node.inputs().size() - 1; i >= 0; i--) {
      String input = node.input(i);
      Node source = nodes.get(input);
      if (source == null) {
        throw new ModelException(
            "node " + node + " takes its input from " + input + ", which is not there");
      }
      if (!done.contains(input)) {
        if (open.contains(input)) {
          throw new ModelException("node " + node + " depends on itself, by way of " + source);
        }
        stack.push(source);
      }
    }
  }
}
