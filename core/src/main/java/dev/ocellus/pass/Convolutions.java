package dev.ocellus.pass;

import dev.ocellus.graph.Activation;
import dev.ocellus.graph.Graph;
import dev.ocellus.graph.Node;
import dev.ocellus.graph.Op;
import dev.ocellus.graph.Window;
import java.util.Map;
import java.util.Set;

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

  /**
   * The convolution of this name if its consumer may be fused into it: it has weights that are
   * constant, no activation yet, and nobody else wants its value. Null otherwise.
   */
  static Node fusable(Graph graph, String name, Map<String, Integer> uses, Set<String> outputs) {
    Node node = graph.node(name);
    boolean fusable =
        is(node.op())
            && node.inputs().size() >= 2
            && activation(node.op()) == Activation.NONE
            && uses.getOrDefault(name, 0) == 1
            && !outputs.contains(name)
            && weights(graph, node) != null;
    return fusable ? node : null;
  }

  /** The weights, of rank 4; null when they are not constant. */
  static Op.Const weights(Graph graph, Node convolution) {
    Op.Const weights = graph.constant(convolution.input(1));
    return weights != null && weights.value().shape().rank() == 4 ? weights : null;
  }

  /** How many channels come out, for weights of rank 4. */
  static int channelsOut(Op op, Op.Const weights) {
    int last = weights.value().shape().dim(3);
    return op instanceof Op.Conv2D ? last : weights.value().shape().dim(2) * last;
  }
}
