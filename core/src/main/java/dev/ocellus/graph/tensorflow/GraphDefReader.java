package dev.ocellus.graph.tensorflow;

import dev.ocellus.graph.Graph;
import dev.ocellus.graph.Node;
import dev.ocellus.graph.Op;
import dev.ocellus.model.ModelException;
import dev.ocellus.tensor.ByteSource;
import java.util.ArrayList;
import java.util.List;

/** Reads a frozen TensorFlow GraphDef, a {@code .pb} file (graph.proto). */
public final class GraphDefReader {
  static final int NODE = 1;
  private static final int MAX_NODES = 1 << 16;

  /** What TensorFlow leaves of functions with a gradient of their own, such as SiLU. */
  private static final String MANY_IDENTITIES = "IdentityN";

  /** How many elements constants may have beyond the one for each byte of the file. */
  private static final int REPEATED = 1 << 20;

  private GraphDefReader() {}

  /**
   * Reads a graph. Nodes that no executor knows are kept as {@link
   * dev.ocellus.graph.Op.Unsupported}; they matter only where an output depends on them. What the
   * graph needs in memory is in proportion to the file's length.
   *
   * @param file the whole file
   * @throws ModelException when the file is not a GraphDef, or damaged, or has more than 65536
   *     nodes
   */
  public static Graph read(byte[] file) {
    return read(ByteSource.of(file));
  }

  /**
   * Reads a graph, and leaves its larger weights where they are: they become {@link
   * dev.ocellus.tensor.StoredElements} of the file, which the graph then holds on to.
   *
   * @param file the whole file
   * @throws ModelException as above
   */
  public static Graph read(ByteSource file) {
    OtherFormat.refuse(file);
    List<Node> nodes = new ArrayList<>();
    long elements = 0;
    ProtobufReader in = new ProtobufReader(file);
    while (in.next()) {
      if (in.field() == NODE) {
        NodeDef def = NodeDef.read(in.message());
        if (def.op.equals(MANY_IDENTITIES)) {
          addIdentities(def, nodes);
        } else {
          Node node = new Node(def.name, OpTable.read(def), def.inputs);
          nodes.add(node);
          elements += node.op() instanceof Op.Const constant ? constant.value().size() : 0;
        }
        checkSize(nodes.size(), elements, file.length());
      } else {
        in.skip();
      }
    }
    if (nodes.isEmpty()) {
      throw new ModelException(
          "the file is not a frozen TensorFlow graph: there is no node in its "
              + file.length()
              + " bytes");
    }
    return Graph.of(nodes);
  }

  /** A node for each output, which is called as its readers call it: {@code name:1}. */
  private static void addIdentities(NodeDef def, List<Node> nodes) {
    for (int i = 0; i < def.inputs.size(); i++) {
      String name = i == 0 ? def.name : def.name + ":" + i;
      nodes.add(new Node(name, new Op.Identity(), List.of(def.inputs.get(i))));
    }
  }

  private static void checkSize(int nodes, long elements, int bytes) {
    if (nodes > MAX_NODES) {
      throw new ModelException(
          "the graph has more than " + MAX_NODES + " nodes; larger ones are not supported");
    }
    if (elements > (long) bytes + REPEATED) {
      throw new ModelException(
          "the graph's constants have more elements than a file of " + bytes + " bytes may hold");
    }
  }
}
