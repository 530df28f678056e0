package dev.ocellus.pass;

import dev.ocellus.graph.Graph;
import dev.ocellus.graph.Node;
import dev.ocellus.graph.Op;
import dev.ocellus.graph.Padding;
import dev.ocellus.graph.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Lets a VALID convolution do the padding that stands before it. */
final class PaddingFusion implements Pass {
  @Override
  public Graph apply(Graph graph, Set<String> outputs) {
    List<Node> fused = new ArrayList<>();
    for (Node node : graph.nodes()) {
      if (Convolutions.is(node.op()) && !node.inputs().isEmpty()) {
        Node pad = graph.node(node.input(0));
        Padding padding = spatialPadding(graph, pad);
        Window window = Convolutions.window(node.op());
        if (padding != null && window.padding().kind() == Padding.Kind.VALID) {
          fused.add(fuse(node, pad, window.withPadding(padding)));
        }
      }
    }
    return graph.with(fused);
  }

  private static Node fuse(Node convolution, Node pad, Window window) {
    Op old = convolution.op();
    Op op =
        Convolutions.make(old, window, Convolutions.isBiased(old), Convolutions.activation(old));
    List<String> inputs = new ArrayList<>(convolution.inputs());
    inputs.set(0, pad.input(0));
    return new Node(convolution.name(), op, inputs);
  }

  /** What a Pad node puts around height and width; null when it is something else. */
  private static Padding spatialPadding(Graph graph, Node node) {
    if (!(node.op() instanceof Op.Pad) || node.inputs().size() != 2) {
      return null;
    }
    Op.Const paddings = graph.constant(node.input(1));
    if (paddings == null || paddings.value().size() != 8) {
      return null;
    }
    int[] p = paddings.value().toInts();
    boolean spatialOnly = p[0] == 0 && p[1] == 0 && p[6] == 0 && p[7] == 0;
    boolean possible = Math.min(Math.min(p[2], p[3]), Math.min(p[4], p[5])) >= 0;
    return spatialOnly && possible ? Padding.explicit(p[2], p[3], p[4], p[5]) : null;
  }
}
