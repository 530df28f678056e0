package dev.ocellus.tensorflow;

import dev.ocellus.model.ModelException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tensorflow.proto.AttrValue;
import org.tensorflow.proto.DataType;
import org.tensorflow.proto.GraphDef;
import org.tensorflow.proto.NodeDef;

/**
 * A part of a graph, which may be the inside of a loop or a branch: what its outputs depend on, up
 * to a node that becomes an input. What enters from outside of the loop or branch is constant, so
 * that it passes as it is.
 */
final class GraphPart {
  private static final Set<String> PASSING = Set.of("Enter", "Switch");

  private final Map<String, NodeDef> nodes = new HashMap<>();
  private final String input;

  private GraphPart(GraphDef whole, String input) {
    whole.getNodeList().forEach(node -> nodes.put(node.getName(), node));
    this.input = input;
  }

  static GraphDef of(GraphDef whole, String input, List<String> outputs) {
    return new GraphPart(whole, input).reaching(outputs).setVersions(whole.getVersions()).build();
  }

  private GraphDef.Builder reaching(List<String> outputs) {
    GraphDef.Builder part = GraphDef.newBuilder();
    Deque<String> open = new ArrayDeque<>(outputs);
    Set<String> seen = new HashSet<>(outputs);
    while (!open.isEmpty()) {
      NodeDef node = node(open.remove());
      part.addNode(node);
      node.getInputList().stream().filter(seen::add).forEach(open::add);
    }
    return part;
  }

  private NodeDef node(String name) {
    NodeDef node = nodes.get(name);
    if (node == null) {
      throw new ModelException("the graph has no node " + name);
    }
    return name.equals(input) ? placeholder() : inside(node);
  }

  private NodeDef placeholder() {
    AttrValue type = AttrValue.newBuilder().setType(DataType.DT_FLOAT).build();
    return NodeDef.newBuilder().setName(input).setOp("Placeholder").putAttr("dtype", type).build();
  }

  /** Without what orders nodes, and with the names of nodes alone as inputs. */
  private static NodeDef inside(NodeDef node) {
    List<String> inputs =
        node.getInputList().stream()
            .filter(name -> !name.startsWith("^"))
            .map(name -> name.replaceFirst(":[0-9]+$", ""))
            .toList();
    NodeDef.Builder inside = node.toBuilder().clearInput();
    if (!PASSING.contains(node.getOp())) {
      return inside.addAllInput(inputs).build();
    }
    return inside
        .setOp("Identity")
        .clearAttr()
        .putAttr("T", node.getAttrOrThrow("T"))
        .addInput(inputs.get(0))
        .build();
  }
}
