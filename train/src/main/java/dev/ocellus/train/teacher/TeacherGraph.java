package dev.ocellus.train.teacher;

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

/** Cuts a network out of the loops and conditions of {@code mtcnn.pb}. */
final class TeacherGraph {
  private static final Set<String> CONTROL_FLOW = Set.of("Enter", "Switch");

  private final Map<String, NodeDef> nodes = new HashMap<>();

  TeacherGraph(GraphDef whole) {
    whole.getNodeList().forEach(node -> nodes.put(node.getName(), node));
  }

  /** The part that outputs depend on, with {@code input} made a placeholder. */
  GraphDef cut(String input, List<String> outputs) {
    GraphDef.Builder part = GraphDef.newBuilder();
    Set<String> done = new HashSet<>();
    Deque<String> open = new ArrayDeque<>(outputs);
    while (!open.isEmpty()) {
      String name = open.pop();
      if (done.add(name)) {
        NodeDef node = name.equals(input) ? placeholder(name) : straight(nodes.get(name));
        part.addNode(node);
        open.addAll(node.getInputList());
      }
    }
    return part.build();
  }

  private static NodeDef placeholder(String name) {
    AttrValue type = AttrValue.newBuilder().setType(DataType.DT_FLOAT).build();
    return NodeDef.newBuilder().setName(name).setOp("Placeholder").putAttr("dtype", type).build();
  }

  /** A node without control flow: what enters a loop or a branch is the same inside. */
  private static NodeDef straight(NodeDef node) {
    NodeDef.Builder straight = node.toBuilder().clearInput();
    if (CONTROL_FLOW.contains(node.getOp())) {
      straight.setOp("Identity").clearAttr().putAttr("T", node.getAttrOrThrow("T"));
      return straight.addInput(plain(node.getInput(0))).build();
    }
    node.getInputList().stream()
        .filter(input -> !input.startsWith("^"))
        .forEach(input -> straight.addInput(plain(input)));
    return straight.build();
  }

  private static String plain(String input) {
    int colon = input.indexOf(':');
    return colon < 0 ? input : input.substring(0, colon);
  }
}
