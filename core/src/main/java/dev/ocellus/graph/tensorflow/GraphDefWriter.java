package dev.ocellus.graph.tensorflow;

/** Writes a frozen GraphDef (graph.proto) of floats; {@link GraphDefReader} reads it. */
public final class GraphDefWriter {
  private final ProtobufWriter graph = new ProtobufWriter();

  /** The file. */
  public byte[] bytes() {
    return graph.bytes();
  }

  /** Adds an input of the graph. */
  public void placeholder(String name, int... dims) {
    ProtobufWriter shape = shape(dims);
    add(
        new NodeWriter(name, "Placeholder")
            .type("dtype")
            .attribute("shape", AttrValue.SHAPE, shape));
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
        new ProtobufWriter()
            .number(TensorProto.DTYPE, ElementType.FLOAT.code)
            .message(TensorProto.SHAPE, shape(dims))
            .bytes(TensorProto.CONTENT, content);
    add(new NodeWriter(name, "Const").type("dtype").attribute("value", AttrValue.TENSOR, tensor));
  }

  /** Adds a node. */
  public void add(NodeWriter node) {
    graph.message(GraphDefReader.NODE, node.message());
  }

  private static ProtobufWriter shape(int... dims) {
    ProtobufWriter shape = new ProtobufWriter();
    for (int dim : dims) {
      shape.message(TensorShapeProto.DIM, new ProtobufWriter().number(TensorShapeProto.SIZE, dim));
    }
    return shape;
  }
}
