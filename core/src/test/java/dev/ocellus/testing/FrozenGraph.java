package dev.ocellus.testing;

import com.google.protobuf.ByteString;
import dev.ocellus.tensor.Shape;
import dev.ocellus.tensor.Tensor;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.tensorflow.proto.AttrValue;
import org.tensorflow.proto.DataType;
import org.tensorflow.proto.GraphDef;
import org.tensorflow.proto.NodeDef;
import org.tensorflow.proto.TensorProto;
import org.tensorflow.proto.TensorShapeProto;

/** Builds a frozen GraphDef node by node, with TensorFlow's own classes. */
public final class FrozenGraph {
  private final GraphDef.Builder graph = GraphDef.newBuilder();

  /** An input of floats; an extent of -1 is any. */
  public String placeholder(String name, int... dims) {
    return placeholder(name, DataType.DT_FLOAT, dims);
  }

  /** An input of any type. */
  public String placeholder(String name, DataType type, int... dims) {
    return add(
        name, "Placeholder", List.of(), node -> node.type("dtype", type).shape("shape", dims));
  }

  /** A constant of floats, whole numbers or bytes. */
  public String constant(String name, Tensor value) {
    DataType type = type(value);
    ByteBuffer bytes = ByteBuffer.allocate(value.data().length * 4).order(ByteOrder.LITTLE_ENDIAN);
    for (float element : value.data()) {
      switch (type) {
        case DT_INT32 -> bytes.putInt((int) element);
        case DT_UINT8 -> bytes.put((byte) (int) element);
        default -> bytes.putFloat(element);
      }
    }
    TensorProto proto =
        TensorProto.newBuilder()
            .setDtype(type)
            .setTensorShape(extents(value.shape().toArray()))
            .setTensorContent(ByteString.copyFrom(bytes.flip()))
            .build();
    return add(
        name,
        "Const",
        List.of(),
        node -> node.type("dtype", type).put("value", AttrValue.newBuilder().setTensor(proto)));
  }

  /** TensorFlow's type of a tensor's elements. */
  public static DataType type(Tensor tensor) {
    return switch (tensor.type()) {
      case FLOAT32 -> DataType.DT_FLOAT;
      case INT32 -> DataType.DT_INT32;
      case UINT8 -> DataType.DT_UINT8;
      case BOOL -> DataType.DT_BOOL;
    };
  }

  /** A constant of floats. */
  public String constant(String name, float[] values, int... dims) {
    return constant(name, Tensor.of(Shape.of(dims), values));
  }

  /** A node of floats; {@code T} and nothing else is set. */
  public String node(String name, String op, String... inputs) {
    return node(name, op, List.of(inputs), node -> node);
  }

  /** A node of floats; {@code T} is set. */
  public String node(
      String name, String op, List<String> inputs, UnaryOperator<Attributes> attributes) {
    return add(name, op, inputs, node -> attributes.apply(node.type("T", DataType.DT_FLOAT)));
  }

  /** A node that makes numbers of one type those of another. */
  public String cast(String name, String input, DataType from, DataType to) {
    return add(name, "Cast", List.of(input), node -> node.type("SrcT", from).type("DstT", to));
  }

  private String add(
      String name, String op, List<String> inputs, UnaryOperator<Attributes> attributes) {
    NodeDef.Builder node = NodeDef.newBuilder().setName(name).setOp(op).addAllInput(inputs);
    graph.addNode(attributes.apply(new Attributes(node)).node);
    return name;
  }

  /** How many nodes there are by now. */
  public int size() {
    return graph.getNodeCount();
  }

  /** The file. */
  public byte[] bytes() {
    return graph.build().toByteArray();
  }

  private static TensorShapeProto extents(int... dims) {
    TensorShapeProto.Builder builder = TensorShapeProto.newBuilder();
    for (int dim : dims) {
      builder.addDim(TensorShapeProto.Dim.newBuilder().setSize(dim));
    }
    return builder.build();
  }

  /** Sets a node's attributes. */
  public static final class Attributes {
    private final NodeDef.Builder node;

    private Attributes(NodeDef.Builder node) {
      this.node = node;
    }

    public Attributes type(String key, DataType type) {
      return put(key, AttrValue.newBuilder().setType(type));
    }

    /** The types of a node's several inputs. */
    public Attributes types(String key, DataType... types) {
      AttrValue.ListValue.Builder list = AttrValue.ListValue.newBuilder();
      list.addAllType(List.of(types));
      return put(key, AttrValue.newBuilder().setList(list));
    }

    /** The type {@code T} of a node whose values are whole numbers. */
    public Attributes ofInts() {
      return type("T", DataType.DT_INT32);
    }

    public Attributes shape(String key, int... dims) {
      return put(key, AttrValue.newBuilder().setShape(extents(dims)));
    }

    public Attributes number(String key, long value) {
      return put(key, AttrValue.newBuilder().setI(value));
    }

    public Attributes real(String key, float value) {
      return put(key, AttrValue.newBuilder().setF(value));
    }

    public Attributes flag(String key, boolean value) {
      return put(key, AttrValue.newBuilder().setB(value));
    }

    public Attributes text(String key, String value) {
      return put(key, AttrValue.newBuilder().setS(ByteString.copyFromUtf8(value)));
    }

    public Attributes list(String key, long... values) {
      AttrValue.ListValue.Builder list = AttrValue.ListValue.newBuilder();
      Arrays.stream(values).forEach(list::addI);
      return put(key, AttrValue.newBuilder().setList(list));
    }

    public Attributes strides(int height, int width) {
      return list("strides", 1, height, width, 1);
    }

    public Attributes dilations(int height, int width) {
      return list("dilations", 1, height, width, 1);
    }

    public Attributes kernel(int height, int width) {
      return list("ksize", 1, height, width, 1);
    }

    public Attributes padding(String padding) {
      return text("padding", padding);
    }

    private Attributes put(String key, AttrValue.Builder value) {
      node.putAttr(key, value.build());
      return this;
    }
  }
}
