package dev.ocellus.graph;

import java.util.List;

/**
 * One operation of a graph.
 *
 * @param name unique in its graph
 * @param op what it does
 * @param inputs names of the nodes it takes its inputs from; {@code name:1} for an output other
 *     than the first
 */
public record Node(String name, Op op, List<String> inputs) {
  public Node {
    inputs = List.copyOf(inputs);
  }

  public String input(int index) {
    return inputs.get(index);
  }

  /** For messages: {@code MobilenetV2/Conv/Conv2D (Conv2D)}. */
  @Override
  public String toString() {
    return name + " (" + op.type() + ")";
  }
}
