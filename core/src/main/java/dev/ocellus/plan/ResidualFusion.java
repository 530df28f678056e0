package dev.ocellus.plan;

import dev.ocellus.graph.Activation;
import dev.ocellus.graph.BinaryFunction;
import dev.ocellus.graph.Graph;
import dev.ocellus.graph.Node;
import dev.ocellus.graph.Op;
import dev.ocellus.kernel.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Lets a convolution add what is added to its output right afterwards, as in a residual block.
 * Planning does this and no pass, because only a plan knows that both have the same shape.
 */
final class ResidualFusion {
  private final Map<String, Integer> uses;
  private final List<String> outputs;

  ResidualFusion(Graph graph, List<String> outputs) {
    this.uses = graph.useCounts();
    this.outputs = outputs;
  }

  /**
   * The node that computes a sum together with the convolution before it.
   *
   * @param last the step before, or null
   * @param values the sum's operands
   * @return null when the two cannot be one
   */
  Node fuse(Node sum, Node last, List<Value> values) {
    if (last == null
        || !(sum.op() instanceof Op.Binary binary && binary.function() == BinaryFunction.ADD)
        || !(last.op() instanceof Op.Conv2D convolution)
        || convolution.activation() != Activation.NONE
        || convolution.residual()
        || !values.get(0).shape().equals(values.get(1).shape())
        || !isOnlyFor(sum, last)) {
      return null;
    }
    String other = sum.input(0).equals(last.name()) ? sum.input(1) : sum.input(0);
    List<String> inputs = new ArrayList<>(last.inputs());
    inputs.add(other);
    Op op = new Op.Conv2D(convolution.window(), convolution.biased(), Activation.NONE, true);
    return new Node(sum.name(), op, inputs);
  }

  private boolean isOnlyFor(Node sum, Node convolution) {
    return sum.inputs().contains(convolution.name())
        && uses.get(convolution.name()) == 1
        && !outputs.contains(convolution.name());
  }
}
