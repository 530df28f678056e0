package dev.ocellus.graph.tensorflow;

import dev.ocellus.graph.Graph;
import dev.ocellus.graph.Node;
import dev.ocellus.model.ModelException;
import java.util.ArrayList;
import java.util.List;

/** Reads a frozen TensorFlow GraphDef, a {@code .pb} file (graph.proto). */
public final class GraphDefReader {
  private static final int NODE = 1;

  private GraphDefReader() {}

  /**
   * Reads a graph. Nodes that no executor knows are kept as {@link
   * dev.ocellus.graph.Op.Unsupported}; they matter only where an output depends on them.
   *
   * @param file the whole file
   * @throws ModelException when the file is not a GraphDef, or damaged
   */
  public static Graph read(byte[] file) {
    List<Node> nodes = new ArrayList<>();
    ProtobufReader in = new ProtobufReader(file);
    while (in.next()) {
      if (in.field() == NODE) {
        NodeDef node = NodeDef.read(in.message());
        nodes.add(new Node(node.name, OpTable.read(node), node.inputs));
      } else {
        in.skip();
      }
    }
    if (nodes.isEmpty()) {
      throw new ModelException(
          "the file is not a frozen TensorFlow graph: there is no node in its "
              + file.length
              + " bytes");
    }
    return Graph.of(nodes);
  }
}
