package dev.ocellus.graph.tensorflow;

import dev.ocellus.tensor.Half;
import java.util.Arrays;

/** Writes a frozen GraphDef (graph.proto); {@link GraphDefReader} reads it. */
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
    float[] values = new float[size(dims)];
    Arrays.fill(values, value);
    constant(name, values, dims);
  }

  /**
   * Adds a constant.
   *
   * @throws IllegalArgumentException when there are not as many values as {@code dims} say
   */
  public void constant(String name, float[] values, int... dims) {
    checkSize(values, dims);
    byte[] content = new byte[values.length * Float.BYTES];
    for (int i = 0; i < values.length; i++) {
      put(Float.floatToRawIntBits(values[i]), Float.BYTES, content, i);
    }
    constant(name, ElementType.FLOAT, content, dims);
  }

  /**
   * Adds a constant whose values are kept in float16; they are float32 for who reads {@code name}.
   *
   * @throws IllegalArgumentException when there are not as many values as {@code dims} say
   */
  public void halfConstant(String name, float[] values, int... dims) {
    checkSize(values, dims);
    byte[] content = new byte[values.length * Half.BYTES];
    for (int i = 0; i < values.length; i++) {
      put(Half.fromFloat(values[i]), Half.BYTES, content, i);
    }
    String half = name + "/half";
    constant(half, ElementType.HALF, content, dims);
    add(
        new NodeWriter(name, "Cast", half)
            .type("SrcT", ElementType.HALF)
            .type("DstT", ElementType.FLOAT));
  }

  private void constant(String name, ElementType type, byte[] content, int... dims) {
    ProtobufWriter tensor =
        new ProtobufWriter()
            .number(TensorProto.DTYPE, type.code)
            .message(TensorProto.SHAPE, shape(dims))
            .bytes(TensorProto.CONTENT, content);
    add(
        new NodeWriter(name, "Const")
            .type("dtype", type)
            .attribute("value", AttrValue.TENSOR, tensor));
  }

  private static void put(int bits, int bytes, byte[] content, int index) {
    for (int i = 0; i < bytes; i++) {
      content[index * bytes + i] = (byte) (bits >>> (Byte.SIZE * i));
    }
  }

  private static int size(int... dims) {
    int size = 1;
    for (int dim : dims) {
      size = Math.multiplyExact(size, dim);
    }
    return size;
  }

  private static void checkSize(float[] values, int... dims) {
    if (values.length != size(dims)) {
      throw new IllegalArgumentException(
          values.length + " values were given for a constant of " + size(dims) + " elements");
    }
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
