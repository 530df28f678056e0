package dev.ocellus.pass;

import dev.ocellus.graph.Activation;
import dev.ocellus.graph.Graph;
import dev.ocellus.graph.Node;
import dev.ocellus.graph.Op;
import dev.ocellus.graph.Window;
import dev.ocellus.tensor.Shape;

/** What passes ask of the two kinds of convolution. */
final class Convolutions {
  private Convolutions() {}

  static boolean is(Op op) {
    return op instanceof Op.Conv2D || op instanceof Op.DepthwiseConv2D;
  }

  static Window window(Op op) {
    return op instanceof Op.Conv2D conv ? conv.window() : ((Op.DepthwiseConv2D) op).window();
  }

  static boolean isBiased(Op op) {
    return op instanceof Op.Conv2D conv ? conv.biased() : ((Op.DepthwiseConv2D) op).biased();
  }

  static Activation activation(Op op) {
    return op instanceof Op.Conv2D conv
        ? conv.activation()
        : ((Op.DepthwiseConv2D) op).activation();
  }

  static Op make(Op like, Window window, boolean biased, Activation activation) {
    return like instanceof Op.Conv2D
        ? new Op.Conv2D(window, biased, activation)
        : new Op.DepthwiseConv2D(window, biased, activation);
  }

  /** Whether this is a convolution that others may be fused into: weights known, no activation. */
  static boolean isOpen(Graph graph, Node node) {
    return is(node.op())
        && node.inputs().size() >= 2
        && activation(node.op()) == Activation.NONE
        && weights(graph, node) != null;
  }

  /** The weights, of rank 4 and with elements; null when they are not constant. */
  static Op.Const weights(Graph graph, Node convolution) {
    Op.Const weights = graph.constant(convolution.input(1));
    boolean fit =
        weights != null
            && weights.value().shape().rank() == 4
            && weights.value().shape().size() > 0;
    return fit ? weights : null;
  }

  /** How many channels come out, for weights of rank 4. */
  static int channelsOut(Op op, Shape weights) {
    return op instanceof Op.Conv2D ? weights.dim(3) : weights.dim(2) * weights.dim(3);
  }
}
