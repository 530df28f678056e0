package dev.ocellus.inspect;

import dev.ocellus.graph.Graph;
import dev.ocellus.graph.Node;
import dev.ocellus.model.ModelException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where a picture goes into a graph and where the answer comes out.
 *
 * @param input the one placeholder
 * @param output the one node that depends on it and that no other node reads
 */
record Ends(Node input, Node output) {
  private static final String PLACEHOLDER = "Placeholder";
  private static final Set<String> OF_MTCNN = Set.of("min_size", "thresholds", "factor");

  /**
   * Finds both.
   *
   * @throws ModelException when there is none of them, or more than one
   */
  static Ends of(Graph graph) {
    Node input = input(graph);
    List<Node> outputs = new ArrayList<>();
    Map<String, List<Node>> readers = readers(graph);
    for (Node node : reached(input, readers)) {
      if (!node.name().equals(input.name()) && !readers.containsKey(Names.source(node.name()))) {
        outputs.add(node);
      }
    }
    if (outputs.size() != 1) {
      throw new ModelException(
          outputs.isEmpty()
              ? "nothing in the graph depends on its input " + input
              : "the graph has "
                  + outputs.size()
                  + " outputs: "
                  + Names.of(outputs)
                  + "; a classifier has one, the numbers of its classes");
    }
    return new Ends(input, outputs.get(0));
  }

  private static Node input(Graph graph) {
    List<Node> inputs = new ArrayList<>();
    for (Node node : graph.nodes()) {
      if (node.op().type().equals(PLACEHOLDER)) {
        inputs.add(node);
      }
    }
    if (inputs.isEmpty()) {
      throw new ModelException(
          "the graph has no input: none of its "
              + graph.nodes().size()
              + " nodes is a Placeholder");
    }
    if (inputs.size() > 1) {
      throw tooMany(inputs);
    }
    return inputs.get(0);
  }

  private static ModelException tooMany(List<Node> inputs) {
    int known = 0;
    for (Node input : inputs) {
      known += OF_MTCNN.contains(input.name()) ? 1 : 0;
    }
    return new ModelException(
        known == OF_MTCNN.size()
            ? "the graph is MTCNN, which finds faces; a classifier is needed: one picture in, a"
                + " number for each class out"
            : "the graph has "
                + inputs.size()
                + " inputs: "
                + Names.of(inputs)
                + "; a classifier has one, the picture");
  }

  /** Which nodes read each node, whichever of its outputs. */
  private static Map<String, List<Node>> readers(Graph graph) {
    Map<String, List<Node>> readers = new HashMap<>();
    for (Node node : graph.nodes()) {
      for (String input : node.inputs()) {
        readers.computeIfAbsent(Names.source(input), unused -> new ArrayList<>()).add(node);
      }
    }
    return readers;
  }

  private static List<Node> reached(Node input, Map<String, List<Node>> readers) {
    List<Node> reached = new ArrayList<>(List.of(input));
    Set<String> names = new HashSet<>(Set.of(input.name()));
    for (int i = 0; i < reached.size(); i++) {
      for (Node reader : readers.getOrDefault(Names.source(reached.get(i).name()), List.of())) {
        if (names.add(reader.name())) {
          reached.add(reader);
        }
      }
    }
    return reached;
  }
}
