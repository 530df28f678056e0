package dev.ocellus.pass;

import dev.ocellus.graph.BinaryFunction;
import dev.ocellus.graph.Graph;
import dev.ocellus.graph.Node;
import dev.ocellus.graph.Op;
import dev.ocellus.tensor.Shape;
import dev.ocellus.tensor.Tensor;
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
        Tensor slope = slope(graph, node);
        if (slope != null) {
          String name = node.name() + "/slope";
          found.add(new Node(name, new Op.Const(slope), List.of()));
          found.add(new Node(node.name(), new Op.PRelu(), List.of(node.input(1), name)));
        }
      }
    }
    return graph.with(found);
  }

  /** The slope [c], null when the node is something else. */
  private static Tensor slope(Graph graph, Node select) {
    String x = select.input(1);
    Node greater = graph.node(select.input(0));
    Node mul = graph.node(select.input(2));
    boolean matches =
        isBinary(greater, BinaryFunction.GREATER)
            && isBinary(mul, BinaryFunction.MUL)
            && greater.input(0).equals(x)
            && mul.input(0).equals(x)
            && isZero(graph.constant(greater.input(1)));
    return matches ? vector(graph.constant(mul.input(1))) : null;
  }

  private static boolean isBinary(Node node, BinaryFunction function) {
    return node.op() instanceof Op.Binary binary
        && binary.function() == function
        && node.inputs().size() == 2;
  }

  private static boolean isZero(Op.Const constant) {
    return constant != null && constant.value().size() == 1 && constant.value().data()[0] == 0;
  }

  /**
   * A constant [c], or [1, 1, 1, c], as [c]: Select wants both of one shape, so x has as many axes.
   * A single number is broadcast by Mul, but is no slope for each channel.
   */
  private static Tensor vector(Op.Const constant) {
    if (constant == null || constant.value().shape().rank() == 0) {
      return null;
    }
    Tensor value = constant.value();
    int last = value.shape().dim(-1);
    return last > 1 && last == value.shape().size() ? value.reshaped(Shape.of(last)) : null;
  }
}
