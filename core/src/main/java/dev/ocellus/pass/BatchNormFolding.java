package dev.ocellus.pass;

import dev.ocellus.graph.Activation;
import dev.ocellus.graph.Graph;
import dev.ocellus.graph.Node;
import dev.ocellus.graph.Op;
import dev.ocellus.tensor.ScaledElements;
import dev.ocellus.tensor.Shape;
import dev.ocellus.tensor.Tensor;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Folds what scales and shifts each channel of a convolution into its weights and bias: batch
 * normalisation, whole or in its parts, and added biases. The last of these nodes becomes the
 * convolution.
 */
final class BatchNormFolding implements Pass {
  @Override
  public Graph apply(Graph graph, Set<String> outputs) {
    OnlyUsers users = new OnlyUsers(graph, outputs);
    List<Node> folded = new ArrayList<>();
    for (Node node : graph.nodes()) {
      if (Convolutions.isOpen(graph, node) && !Convolutions.isBiased(node.op())) {
        fold(graph, node, users, folded);
      }
    }
    return graph.with(folded);
  }

  private static void fold(Graph graph, Node convolution, OnlyUsers users, List<Node> folded) {
    Tensor weights = Convolutions.weights(graph, convolution).value();
    int channels = Convolutions.channelsOut(convolution.op(), weights.shape());
    Affine all = Affine.identity(channels);
    Node last = convolution;
    Node next = users.of(last.name());
    while (next != null) {
      Affine affine = Affine.of(graph, next, channels);
      if (affine == null) {
        break;
      }
      all = all.then(affine);
      last = next;
      next = users.of(last.name());
    }
    if (!last.equals(convolution)) {
      replace(last.name(), convolution, weights, all, folded);
    }
  }

  private static void replace(
      String name, Node convolution, Tensor weights, Affine affine, List<Node> folded) {
    String weightsName = convolution.input(1);
    if (affine.scale() != null) {
      weightsName = name + "/weights";
      folded.add(constant(weightsName, scaled(weights, affine.scale())));
    }
    String biasName = name + "/bias";
    folded.add(constant(biasName, Tensor.of(Shape.of(affine.offset().length), affine.offset())));
    Op old = convolution.op();
    Op op = Convolutions.make(old, Convolutions.window(old), true, Activation.NONE);
    folded.add(new Node(name, op, List.of(convolution.input(0), weightsName, biasName)));
  }

  private static Node constant(String name, Tensor value) {
    return new Node(name, new Op.Const(value), List.of());
  }

  /** Weights of which the output channel is the last axis, or the last two together. */
  private static Tensor scaled(Tensor weights, float[] scale) {
    return Tensor.of(weights.shape(), new ScaledElements(weights.elements(), scale));
  }
}
