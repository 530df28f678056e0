package dev.ocellus.pass;

import dev.ocellus.graph.Graph;
import dev.ocellus.graph.Node;
import dev.ocellus.graph.Op;
import dev.ocellus.kernel.Inputs;
import dev.ocellus.kernel.Kernels;
import dev.ocellus.kernel.Value;
import dev.ocellus.model.ModelException;
import dev.ocellus.tensor.Tensor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Computes what depends on constants alone. What would take up far more memory than the graph's
 * constants is left to be computed when the graph is run.
 */
final class ConstantFolding implements Pass {
  private static final long LEAST_ROOM = 1 << 20;
  private static final int TIMES = 4;

  @Override
  public Graph apply(Graph graph, Set<String> outputs) {
    Map<String, Value> known = new HashMap<>();
    List<Node> folded = new ArrayList<>();
    long room = LEAST_ROOM + TIMES * elements(graph);
    for (Node node : graph.inOrder(outputs)) {
      if (node.op() instanceof Op.Const constant) {
        known.put(node.name(), Value.of(constant.value()));
      } else if (Kernels.know(node.op()) && known.keySet().containsAll(node.inputs())) {
        Inputs inputs = inputs(node, known);
        int size = result(node, inputs).size();
        if (size <= room) {
          room -= size;
          Tensor value = Kernels.evaluate(node.op(), inputs);
          known.put(node.name(), Value.of(value));
          folded.add(new Node(node.name(), new Op.Const(value), List.of()));
        }
      }
    }
    return graph.with(folded);
  }

  private static long elements(Graph graph) {
    long elements = 0;
    for (Node node : graph.nodes()) {
      elements += node.op() instanceof Op.Const constant ? constant.value().size() : 0;
    }
    return elements;
  }

  private static Inputs inputs(Node node, Map<String, Value> known) {
    List<Value> inputs = new ArrayList<>();
    for (String input : node.inputs()) {
      inputs.add(known.get(input));
    }
    return new Inputs(inputs);
  }

  private static Value result(Node node, Inputs inputs) {
    try {
      return Kernels.of(node.op()).result(node.op(), inputs);
    } catch (ModelException e) {
      throw new ModelException("node " + node + ": " + e.getMessage(), e);
    }
  }
}
