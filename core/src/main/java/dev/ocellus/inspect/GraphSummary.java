package dev.ocellus.inspect;

import dev.ocellus.graph.Graph;
import dev.ocellus.graph.Node;
import dev.ocellus.graph.Op;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a graph is made of, whether it can be run or not.
 *
 * @param operations how many nodes there are of each operation, by its name; constants are weights
 * @param inputs its placeholders
 * @param outputs the nodes that no other reads
 * @param weights how many numbers its constants have
 * @param unsupported the nodes that nothing here can run
 */
public record GraphSummary(
    Map<String, Integer> operations,
    List<Node> inputs,
    List<Node> outputs,
    long weights,
    List<Node> unsupported) {

  /** The summary of a graph as it was read. */
  public static GraphSummary of(Graph graph) {
    Map<String, Integer> operations = new TreeMap<>();
    List<Node> inputs = new ArrayList<>();
    List<Node> outputs = new ArrayList<>();
    List<Node> unsupported = new ArrayList<>();
    long weights = 0;
    Set<String> read = read(graph);
    for (Node node : graph.nodes()) {
      if (node.op() instanceof Op.Const constant) {
        weights += constant.value().size();
        continue;
      }
      operations.merge(node.op().type(), 1, Integer::sum);
      if (node.op() instanceof Op.Placeholder) {
        inputs.add(node);
      } else if (!read.contains(node.name())) {
        outputs.add(node);
      }
      if (node.op() instanceof Op.Unsupported) {
        unsupported.add(node);
      }
    }
    return new GraphSummary(operations, inputs, outputs, weights, unsupported);
  }

  private static Set<String> read(Graph graph) {
    Set<String> read = new HashSet<>();
    for (Node node : graph.nodes()) {
      for (String input : node.inputs()) {
        read.add(Names.source(input));
      }
    }
    return read;
  }
}
