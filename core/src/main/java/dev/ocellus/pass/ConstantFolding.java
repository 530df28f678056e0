package dev.ocellus.pass;

import dev.ocellus.graph.Graph;
import dev.ocellus.graph.Node;
import dev.ocellus.graph.Op;
import dev.ocellus.kernel.Inputs;
import dev.ocellus.kernel.Kernels;
import dev.ocellus.kernel.Value;
import dev.ocellus.model.ModelException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Computes what depends on constants alone. */
final class ConstantFolding implements Pass {
  @Override
  public Graph apply(Graph graph, Set<String> outputs) {
    Map<String, Value> known = new HashMap<>();
    List<Node> folded = new ArrayList<>();
    for (Node node : graph.inOrder(outputs)) {
      if (node.op() instanceof Op.Const constant) {
        known.put(node.name(), Value.of(constant.value()));
      } else if (Kernels.know(node.op()) && known.keySet().containsAll(node.inputs())) {
        Value value = evaluate(node, known);
        known.put(node.name(), value);
        folded.add(new Node(node.name(), new Op.Const(value.toTensor()), List.of()));
      }
    }
    return graph.with(folded);
  }

  private static Value evaluate(Node node, Map<String, Value> known) {
    List<Value> inputs = new ArrayList<>();
    for (String input : node.inputs()) {
      inputs.add(known.get(input));
    }
    try {
      return Kernels.evaluate(node.op(), new Inputs(inputs));
    } catch (ModelException e) {
      throw new ModelException("node " + node + ": " + e.getMessage(), e);
    }
  }
}
