package dev.ocellus.graph.tensorflow;

/** Writes a frozen GraphDef (graph.proto) of floats; {@link GraphDefReader} reads it. */
public final class GraphDefWriter {
  private static final int FLOAT = 1;

  private final ProtobufWriter graph = new ProtobufWriter();

  /** The file. */
  public byte[] bytes() {
    return graph.bytes();
  }

  /** Adds an input of the graph. */
  public void placeholder(String name, int... dims) {
    ProtobufWriter shape = shape(dims);
    add(new NodeWriter(name, "Placeholder").type("dtype").attribute("shape", 7, shape));
  }

  /** Adds a constant all of whose elements are one number. */
  public void constant(String name, float value, int... dims) {
    int size = Float.BYTES;
    for (int dim : dims) {
      size = Math.multiplyExact(size, dim);
    }
    byte[] content = new byte[size];
    int bits = Float.floatToRawIntBits(value);
    for (int i = 0; i < size; i++) {
      content[i] = (byte) (bits >>> (Byte.SIZE * (i % Float.BYTES)));
    }
    ProtobufWriter tensor =
        new ProtobufWriter().number(1, FLOAT).message(2, shape(dims)).bytes(4, content);
    add(new NodeWriter(name, "Const").type("dtype").attribute("value", 8, tensor));
  }

  /** Adds a node. */
  public void add(NodeWriter node) {
    graph.message(1, node.message());
  }

  private static ProtobufWriter shape(int... dims) {
    ProtobufWriter shape = new ProtobufWriter();
    for (int dim : dims) {
      shape.message(2, new ProtobufWriter().number(1, dim));
    }
    return shape;
  }
}
