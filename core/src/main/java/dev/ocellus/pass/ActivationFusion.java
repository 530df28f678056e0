package dev.ocellus.pass;

import dev.ocellus.graph.Activation;
import dev.ocellus.graph.Graph;
import dev.ocellus.graph.Node;
import dev.ocellus.graph.Op;
import dev.ocellus.graph.UnaryFunction;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Lets a convolution apply the activation that follows it. */
final class ActivationFusion implements Pass {
  private static final Map<UnaryFunction, Activation> UNARY =
      Map.of(UnaryFunction.RELU, Activation.RELU, UnaryFunction.RELU6, Activation.RELU6);

  @Override
  public Graph apply(Graph graph, Set<String> outputs) {
    OnlyUsers users = new OnlyUsers(graph, outputs);
    List<Node> fused = new ArrayList<>();
    for (Node node : graph.nodes()) {
      Activation activation = activation(node);
      if (activation != null && users.of(node.input(0)) != null) {
        Node convolution = graph.node(node.input(0));
        if (Convolutions.isOpen(graph, convolution)) {
          fused.add(fuse(node, convolution, activation));
        }
      }
    }
    return graph.with(fused);
  }

  private static Node fuse(Node node, Node convolution, Activation activation) {
    Op old = convolution.op();
    Op op =
        Convolutions.make(old, Convolutions.window(old), Convolutions.isBiased(old), activation);
    List<String> inputs = new ArrayList<>(convolution.inputs());
    inputs.addAll(node.inputs().subList(1, node.inputs().size()));
    return new Node(node.name(), op, inputs);
  }

  /** The activation a node is; null when it is something else. */
  private static Activation activation(Node node) {
    if (node.op() instanceof Op.PRelu && node.inputs().size() == 2) {
      return Activation.PRELU;
    }
    return node.op() instanceof Op.Unary unary && node.inputs().size() == 1
        ? UNARY.get(unary.function())
        : null;
  }
}
