package dev.ocellus.inspect;

import dev.ocellus.graph.BinaryFunction;
import dev.ocellus.graph.Graph;
import dev.ocellus.graph.Narrowing;
import dev.ocellus.graph.Node;
import dev.ocellus.graph.Op;
import dev.ocellus.tensor.DataType;
import dev.ocellus.tensor.Tensor;
import java.util.ArrayList;
import java.util.List;

/**
 * A picture for an input of whole numbers. Resized pictures have fractions; as TensorFlow's cast
 * after a resize does, they are dropped. A value that rounding has left just below a whole number
 * counts as that number.
 */
final class WholeNumbers {
  /** Far more than rounding leaves, far less than a fraction that matters. */
  private static final float ROUNDING = 1f / 1024;

  private WholeNumbers() {}

  /** The graph with an input of floats in place of one of whole numbers; else the graph itself. */
  static Graph taken(Graph graph, Node input) {
    Op.Placeholder placeholder = (Op.Placeholder) input.op();
    if (placeholder.dataType() == DataType.FLOAT32) {
      return graph;
    }
    String rounding = unused(graph, input.name() + "/rounding");
    String sum = unused(graph, input.name() + "/sum");
    String whole = unused(graph, input.name() + "/whole");
    Op narrow =
        placeholder.dataType() == DataType.UINT8
            ? new Op.Narrow(DataType.UINT8, Narrowing.SATURATE)
            : new Op.Narrow(placeholder.dataType(), Narrowing.TRUNCATE);
    List<Node> nodes = new ArrayList<>();
    for (Node node : graph.nodes()) {
      List<String> inputs = new ArrayList<>(node.inputs());
      inputs.replaceAll(name -> name.equals(input.name()) ? whole : name);
      nodes.add(new Node(node.name(), node.op(), inputs));
    }
    Graph others = Graph.of(nodes);
    Op floats = new Op.Placeholder(DataType.FLOAT32, placeholder.dims());
    return others.with(
        List.of(
            new Node(input.name(), floats, List.of()),
            new Node(rounding, new Op.Const(Tensor.scalar(ROUNDING)), List.of()),
            new Node(sum, new Op.Binary(BinaryFunction.ADD), List.of(input.name(), rounding)),
            new Node(whole, narrow, List.of(sum))));
  }

  private static String unused(Graph graph, String name) {
    String unused = name;
    while (graph.contains(unused)) {
      unused += "_";
    }
    return unused;
  }
}
