package dev.ocellus.problem;

import com.google.protobuf.ByteString;
import dev.ocellus.tensor.Shape;
import dev.ocellus.tensor.Tensor;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.tensorflow.proto.AttrValue;
import org.tensorflow.proto.DataType;
import org.tensorflow.proto.GraphDef;
import org.tensorflow.proto.NodeDef;
import org.tensorflow.proto.TensorProto;
import org.tensorflow.proto.TensorShapeProto;

/** Builds the graph of a {@link Problem}, node by node, with random weights and inputs. */
public final class ProblemGraph {
  private final GraphDef.Builder graph = GraphDef.newBuilder();
  private final Map<String, Tensor> inputs = new LinkedHashMap<>();
  private final Random random;

  public ProblemGraph(Random random) {
    this.random = random;
  }

  /** An input with random values from -1 to 1. */
  public String input(int... dims) {
    return input(randomTensor(1, dims));
  }

  public String input(Tensor value) {
    String name = "x" + inputs.size();
    inputs.put(name, value);
    add(
        "Placeholder",
        name,
        List.of(),
        node ->
            node.putAttributes("dtype", type(DataType.DT_FLOAT))
                .putAttributes("shape", unknownShape(value.shape().rank())));
    return name;
  }

  /** A constant with random values from -{@code range} to {@code range}. */
  public String weights(double range, int... dims) {
    return constant(randomTensor(range, dims));
  }

  /** A constant with random values above 0, such as variances. */
  public String positive(int... dims) {
    Tensor tensor = randomTensor(1, dims);
    for (int i = 0; i < tensor.data().length; i++) {
      tensor.data()[i] = Math.abs(tensor.data()[i]) + 0.1f;
    }
    return constant(tensor);
  }

  public String ints(int... values) {
    return constant(Tensor.ints(values));
  }

  public String integer(int value) {
    Tensor vector = Tensor.ints(value);
    return constant(vector.reshaped(Shape.of()));
  }

  public String constant(Tensor value) {
    boolean isInt = value.type() == dev.ocellus.tensor.DataType.INT32;
    ByteBuffer bytes = ByteBuffer.allocate(value.data().length * 4).order(ByteOrder.LITTLE_ENDIAN);
    for (float element : value.data()) {
      if (isInt) {
        bytes.putInt((int) element);
      } else {
        bytes.putFloat(element);
      }
    }
    DataType type = isInt ? DataType.DT_INT32 : DataType.DT_FLOAT;
    TensorProto proto =
        TensorProto.newBuilder()
            .setDtype(type)
            .setTensorShape(shape(value.shape()))
            .setTensorContent(ByteString.copyFrom(bytes.array()))
            .build();
    String name = "c" + graph.getNodeCount();
    add(
        "Const",
        name,
        List.of(),
        node ->
            node.putAttributes("dtype", type(type))
                .putAttributes("value", AttrValue.newBuilder().setTensor(proto).build()));
    return name;
  }

  /** A node of floats; {@code T} and nothing else is set. */
  public String node(String op, String... inputNames) {
    return node(op, List.of(inputNames), node -> node);
  }

  public String node(String op, List<String> inputNames, UnaryOperator<Attributes> attributes) {
    String name = op + graph.getNodeCount();
    add(
        op,
        name,
        inputNames,
        node -> {
          Attributes builder = new Attributes(node.putAttributes("T", type(DataType.DT_FLOAT)));
          return attributes.apply(builder).node;
        });
    return name;
  }

  private void add(
      String op, String name, List<String> inputNames, UnaryOperator<NodeBuilder> attributes) {
    NodeBuilder node =
        new NodeBuilder(NodeDef.newBuilder().setOp(op).setName(name).addAllInput(inputNames));
    graph.addNode(attributes.apply(node).def);
  }

  public Problem problem(String name, String... outputs) {
    return new Problem(name, graph.build().toByteArray(), inputs, List.of(outputs));
  }

  public Tensor randomTensor(double range, int... dims) {
    float[] data = new float[Shape.of(dims).size()];
    for (int i = 0; i < data.length; i++) {
      data[i] = (float) ((random.nextDouble() * 2 - 1) * range);
    }
    return Tensor.of(Shape.of(dims), data);
  }

  private static AttrValue type(DataType type) {
    return AttrValue.newBuilder().setType(type).build();
  }

  private static TensorShapeProto shape(Shape shape) {
    TensorShapeProto.Builder builder = TensorShapeProto.newBuilder();
    for (int dim : shape.toArray()) {
      builder.addDim(TensorShapeProto.Dim.newBuilder().setSize(dim));
    }
    return builder.build();
  }

  private static AttrValue unknownShape(int rank) {
    TensorShapeProto.Builder builder = TensorShapeProto.newBuilder();
    for (int i = 0; i < rank; i++) {
      builder.addDim(TensorShapeProto.Dim.newBuilder().setSize(-1));
    }
    return AttrValue.newBuilder().setShape(builder).build();
  }

  /** A node in the making. */
  private static final class NodeBuilder {
    private final NodeDef.Builder def;

    NodeBuilder(NodeDef.Builder def) {
      this.def = def;
    }

    NodeBuilder putAttributes(String key, AttrValue value) {
      def.putAttr(key, value);
      return this;
    }
  }

  /** Sets a node's attributes. */
  public static final class Attributes {
    private final NodeBuilder node;

    private Attributes(NodeBuilder node) {
      this.node = node;
    }

    public Attributes type(String key, DataType type) {
      return put(key, ProblemGraph.type(type));
    }

    /** The type {@code T} of a node whose values are whole numbers. */
    public Attributes ofInts() {
      return type("T", DataType.DT_INT32);
    }

    public Attributes number(String key, long value) {
      return put(key, AttrValue.newBuilder().setI(value).build());
    }

    public Attributes real(String key, float value) {
      return put(key, AttrValue.newBuilder().setF(value).build());
    }

    public Attributes flag(String key, boolean value) {
      return put(key, AttrValue.newBuilder().setB(value).build());
    }

    public Attributes text(String key, String value) {
      return put(key, AttrValue.newBuilder().setS(ByteString.copyFromUtf8(value)).build());
    }

    public Attributes list(String key, long... values) {
      AttrValue.ListValue.Builder list = AttrValue.ListValue.newBuilder();
      Arrays.stream(values).forEach(list::addI);
      return put(key, AttrValue.newBuilder().setList(list).build());
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

    private Attributes put(String key, AttrValue value) {
      node.putAttributes(key, value);
      return this;
    }
  }
}
