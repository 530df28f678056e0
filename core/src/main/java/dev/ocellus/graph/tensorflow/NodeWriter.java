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
    node.text(1, name).text(2, op);
    for (String input : inputs) {
      node.text(3, input);
    }
  }

  /** An attribute such as {@code T}: float. */
  public NodeWriter type(String key) {
    return attribute(key, new ProtobufWriter().number(6, 1));
  }

  public NodeWriter text(String key, String value) {
    return attribute(key, new ProtobufWriter().text(2, value));
  }

  public NodeWriter real(String key, float value) {
    return attribute(key, new ProtobufWriter().real(4, value));
  }

  public NodeWriter flag(String key, boolean value) {
    return attribute(key, new ProtobufWriter().number(5, value ? 1 : 0));
  }

  /** A list of whole numbers. */
  public NodeWriter numbers(String key, int... values) {
    ProtobufWriter list = new ProtobufWriter();
    for (int value : values) {
      list.number(3, value);
    }
    return attribute(key, 1, list);
  }

  NodeWriter attribute(String key, int kind, ProtobufWriter value) {
    return attribute(key, new ProtobufWriter().message(kind, value));
  }

  private NodeWriter attribute(String key, ProtobufWriter value) {
    node.message(5, new ProtobufWriter().text(1, key).message(2, value));
    return this;
  }

  ProtobufWriter message() {
    return node;
  }
}
