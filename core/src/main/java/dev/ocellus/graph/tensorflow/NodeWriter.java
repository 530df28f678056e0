package dev.ocellus.graph.tensorflow;

/** A node of a {@link GraphDefWriter} (node_def.proto, attr_value.proto). */
public final class NodeWriter {
  private final ProtobufWriter node = new ProtobufWriter();

  /**
   * A node without attributes.
   *
   * @param op TensorFlow's name of the operator
   * @param inputs names of nodes
   */
  public NodeWriter(String name, String op, String... inputs) {
    node.text(NodeDef.NAME, name).text(NodeDef.OP, op);
    for (String input : inputs) {
      node.text(NodeDef.INPUT, input);
    }
  }

  /** An attribute such as {@code T}: float. */
  public NodeWriter type(String key) {
    return type(key, ElementType.FLOAT);
  }

  NodeWriter type(String key, ElementType type) {
    return attribute(key, new ProtobufWriter().number(AttrValue.TYPE, type.code));
  }

  /** An attribute such as {@code padding}. */
  public NodeWriter text(String key, String value) {
    return attribute(key, new ProtobufWriter().text(AttrValue.STRING, value));
  }

  /** An attribute such as {@code epsilon}. */
  public NodeWriter real(String key, float value) {
    return attribute(key, new ProtobufWriter().real(AttrValue.FLOAT, value));
  }

  /** An attribute such as {@code is_training}. */
  public NodeWriter flag(String key, boolean value) {
    return attribute(key, new ProtobufWriter().number(AttrValue.BOOL, value ? 1 : 0));
  }

  /** An attribute such as {@code strides}. */
  public NodeWriter numbers(String key, int... values) {
    ProtobufWriter list = new ProtobufWriter();
    for (int value : values) {
      list.number(AttrValue.LIST_INT, value);
    }
    return attribute(key, AttrValue.LIST, list);
  }

  NodeWriter attribute(String key, int kind, ProtobufWriter value) {
    return attribute(key, new ProtobufWriter().message(kind, value));
  }

  private NodeWriter attribute(String key, ProtobufWriter value) {
    node.message(
        NodeDef.ATTR, new ProtobufWriter().text(NodeDef.KEY, key).message(NodeDef.VALUE, value));
    return this;
  }

  ProtobufWriter message() {
    return node;
  }
}
