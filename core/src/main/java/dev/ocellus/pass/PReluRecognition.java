package dev.ocellus.pass;

import dev.ocellus.graph.BinaryFunction;
import dev.ocellus.graph.Graph;
import dev.ocellus.graph.Node;
import dev.ocellus.graph.Op;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Recognises {@code Select(Greater(x, 0), x, Mul(x, slope))} as PReLU of x. */
final class PReluRecognition implements Pass {
  @Override
  public Graph apply(Graph graph, Set<String> outputs) {
    List<Node> found = new ArrayList<>();
    for (Node node : graph.nodes()) {
      if (node.op() instanceof Op.Select && node.inputs().size() == 3) {
        String slope = slope(graph, node);
        if (slope != null) {
          found.add(new Node(node.name(), new Op.PRelu(), List.of(node.input(1), slope)));
        }
      }
    }
    return graph.with(found);
  }

  /** The name of the slope, null when the node is something else. */
  private static String slope(Graph graph, Node select) {
    String x = select.input(1);
    Node greater = graph.node(select.input(0));
    Node mul = graph.node(select.input(2));
    boolean matches =
        isBinary(greater, BinaryFunction.GREATER)
            && isBinary(mul, BinaryFunction.MUL)
            && greater.input(0).equals(x)
            && mul.input(0).equals(x)
            && isZero(graph.constant(greater.input(1)))
            && isVector(graph.constant(mul.input(1)));
    return matches ? mul.input(1) : null;
  }

  private static boolean isBinary(Node node, BinaryFunction function) {
    return node.op() instanceof Op.Binary binary
        && binary.function() == function
        && node.inputs().size() == 2;
  }

  private static boolean isZero(Op.Const constant) {
    return constant != null && constant.value().size() == 1 && constant.value().data()[0] == 0;
  }

  /** A vector of one number is broadcast by Mul, but is no slope for each channel. */
  private static boolean isVector(Op.Const constant) {
    return constant != null
        && constant.value().shape().rank() == 1
        && constant.value().shape().dim(0) > 1;
  }
}
