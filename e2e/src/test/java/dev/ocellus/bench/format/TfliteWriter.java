package dev.ocellus.bench.format;

import com.google.flatbuffers.FlatBufferBuilder;
import dev.ocellus.bench.network.Layer;
import dev.ocellus.bench.network.Network;
import dev.ocellus.graph.Activation;
import dev.ocellus.graph.Op;
import dev.ocellus.graph.Window;
import dev.ocellus.tensor.Shape;
import dev.ocellus.tensor.Tensor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes networks as TensorFlow Lite files (schema.fbs, version 3). Fields of a table are numbered
 * in the order of the schema.
 */
public final class TfliteWriter {
  private static final int SCHEMA = 3;
  private static final int BUFFER_ALIGNMENT = 16;
  private static final byte FLOAT32 = 0;
  private static final byte INT32 = 2;

  /** BuiltinOperator and the BuiltinOptions that belong to it. */
  private enum Operator {
    ADD(0, 11),
    AVERAGE_POOL_2D(1, 5),
    CONV_2D(3, 1),
    DEPTHWISE_CONV_2D(4, 2),
    RESHAPE(22, 17),
    SOFTMAX(25, 9);

    final int code;
    final int options;

    Operator(int code, int options) {
      this.code = code;
      this.options = options;
    }
  }

  private final FlatBufferBuilder out = new FlatBufferBuilder(1 << 20);
  private final Network network;
  private final Map<String, Integer> tensorIndex = new HashMap<>();
  private final List<Integer> tensors = new ArrayList<>();
  private final List<Integer> buffers = new ArrayList<>();
  private final List<Integer> operators = new ArrayList<>();

  private TfliteWriter(Network network) {
    this.network = network;
  }

  /** Writes a network of one input and one output. */
  public static byte[] write(Network network) {
    return new TfliteWriter(network).write();
  }

  private byte[] write() {
    buffers.add(table(1));
    int input = tensor(network.input(), network.inputShape());
    network.layers().forEach(this::layer);
    int output = tensorIndex.get(network.output().name());
    out.finish(model(subgraph(input, output)), "TFL3");
    return out.sizedByteArray();
  }

  private int model(int subgraph) {
    List<Integer> codes = new ArrayList<>();
    for (Operator operator : Operator.values()) {
      out.startTable(4);
      out.addByte(0, (byte) operator.code, 0);
      out.addInt(2, 1, 1);
      out.addInt(3, operator.code, 0);
      codes.add(out.endTable());
    }
    int codeVector = offsets(codes);
    int subgraphs = offsets(List.of(subgraph));
    int description = out.createString("Ocellus benchmark");
    int bufferVector = offsets(buffers);
    out.startTable(8);
    out.addInt(0, SCHEMA, 0);
    out.addOffset(1, codeVector, 0);
    out.addOffset(2, subgraphs, 0);
    out.addOffset(3, description, 0);
    out.addOffset(4, bufferVector, 0);
    return out.endTable();
  }

  private int subgraph(int input, int output) {
    int tensorVector = offsets(tensors);
    int inputs = ints(input);
    int outputs = ints(output);
    int operatorVector = offsets(operators);
    int name = out.createString("main");
    out.startTable(5);
    out.addOffset(0, tensorVector, 0);
    out.addOffset(1, inputs, 0);
    out.addOffset(2, outputs, 0);
    out.addOffset(3, operatorVector, 0);
    out.addOffset(4, name, 0);
    return out.endTable();
  }

  private void layer(Layer layer) {
    if (layer.op() instanceof Op.Conv2D conv) {
      convolution(layer, conv);
    } else if (layer.op() instanceof Op.DepthwiseConv2D conv) {
      depthwise(layer, conv);
    } else if (layer.op() instanceof Op.Pool pool) {
      pool(layer, pool);
    } else if (layer.op() instanceof Op.Binary) {
      operator(Operator.ADD, layer, List.of(), table(1));
    } else if (layer.op() instanceof Op.Softmax) {
      out.startTable(1);
      out.addFloat(0, 1, 0);
      operator(Operator.SOFTMAX, layer, List.of(), out.endTable());
    } else {
      throw Unwritable.layer(layer, "TensorFlow Lite");
    }
  }

  private void convolution(Layer layer, Op.Conv2D conv) {
    Shape hwio = layer.weights().shape();
    Shape ohwi = Shape.of(hwio.dim(3), hwio.dim(0), hwio.dim(1), hwio.dim(2));
    List<Integer> constants =
        List.of(
            constant(layer.name() + "/weights", ohwi, transposed(layer.weights(), 3, 0, 1, 2)),
            bias(layer));
    Window window = conv.window();
    out.startTable(6);
    out.addByte(0, padding(window, layer), 0);
    out.addInt(1, window.strideW(), 0);
    out.addInt(2, window.strideH(), 0);
    out.addByte(3, activation(conv.activation()), 0);
    out.addInt(4, window.dilationW(), 1);
    out.addInt(5, window.dilationH(), 1);
    operator(Operator.CONV_2D, layer, constants, out.endTable());
  }

  private void depthwise(Layer layer, Op.DepthwiseConv2D conv) {
    Tensor weights = layer.weights();
    Shape hwcm = weights.shape();
    int multiplier = hwcm.dim(3);
    Shape shape = Shape.of(1, hwcm.dim(0), hwcm.dim(1), hwcm.dim(2) * multiplier);
    List<Integer> constants =
        List.of(
            constant(layer.name() + "/weights", shape, Weights.bytes(weights.data())), bias(layer));
    Window window = conv.window();
    out.startTable(7);
    out.addByte(0, padding(window, layer), 0);
    out.addInt(1, window.strideW(), 0);
    out.addInt(2, window.strideH(), 0);
    out.addInt(3, multiplier, 0);
    out.addByte(4, activation(conv.activation()), 0);
    out.addInt(5, window.dilationW(), 1);
    out.addInt(6, window.dilationH(), 1);
    operator(Operator.DEPTHWISE_CONV_2D, layer, constants, out.endTable());
  }

  private void pool(Layer layer, Op.Pool pool) {
    out.startTable(6);
    out.addByte(0, padding(pool.window(), layer), 0);
    out.addInt(1, pool.window().strideW(), 0);
    out.addInt(2, pool.window().strideH(), 0);
    out.addInt(3, pool.kernelW(), 0);
    out.addInt(4, pool.kernelH(), 0);
    operator(Operator.AVERAGE_POOL_2D, layer, List.of(), out.endTable());
  }

  /** Adds an operator whose inputs have the shapes the layer takes them in. */
  private void operator(Operator operator, Layer layer, List<Integer> constants, int options) {
    List<Integer> inputs = new ArrayList<>();
    layer.inputs().forEach(source -> inputs.add(taken(source)));
    inputs.addAll(constants);
    append(operator, inputs, tensor(layer.name(), layer.output()), options);
  }

  private int taken(Layer.Source source) {
    int index = tensorIndex.get(source.name());
    if (source.shape().equals(network.shape(source.name()))) {
      return index;
    }
    String name = source.name() + "/reshaped";
    int[] dims = source.shape().toArray();
    int shape = shapeTensor(name + "/shape", dims);
    int reshaped = tensor(name, source.shape());
    int newShape = ints(dims);
    out.startTable(1);
    out.addOffset(0, newShape, 0);
    append(Operator.RESHAPE, List.of(index, shape), reshaped, out.endTable());
    return reshaped;
  }

  private void append(Operator operator, List<Integer> inputs, int output, int options) {
    int inputVector = ints(inputs.stream().mapToInt(Integer::intValue).toArray());
    int outputVector = ints(output);
    out.startTable(5);
    out.addInt(0, operator.ordinal(), 0);
    out.addOffset(1, inputVector, 0);
    out.addOffset(2, outputVector, 0);
    out.addByte(3, (byte) operator.options, 0);
    out.addOffset(4, options, 0);
    operators.add(out.endTable());
  }

  private int bias(Layer layer) {
    Tensor bias = layer.bias();
    return constant(layer.name() + "/bias", bias.shape(), Weights.bytes(bias.data()));
  }

  private int tensor(String name, Shape shape) {
    return addTensor(name, shape.toArray(), FLOAT32, 0);
  }

  private int constant(String name, Shape shape, byte[] data) {
    return addTensor(name, shape.toArray(), FLOAT32, buffer(data));
  }

  private int shapeTensor(String name, int[] dims) {
    Shape shape = Shape.of(dims.length);
    return addTensor(name, shape.toArray(), INT32, buffer(Weights.bytes(dims)));
  }

  private int addTensor(String name, int[] dims, byte type, int buffer) {
    int shape = ints(dims);
    int label = out.createString(name);
    out.startTable(4);
    out.addOffset(0, shape, 0);
    out.addByte(1, type, 0);
    out.addInt(2, buffer, 0);
    out.addOffset(3, label, 0);
    tensors.add(out.endTable());
    tensorIndex.put(name, tensors.size() - 1);
    return tensors.size() - 1;
  }

  private int buffer(byte[] data) {
    out.startVector(1, data.length, BUFFER_ALIGNMENT);
    for (int i = data.length - 1; i >= 0; i--) {
      out.addByte(data[i]);
    }
    int vector = out.endVector();
    out.startTable(1);
    out.addOffset(0, vector, 0);
    buffers.add(out.endTable());
    return buffers.size() - 1;
  }

  private int ints(int... values) {
    out.startVector(4, values.length, 4);
    for (int i = values.length - 1; i >= 0; i--) {
      out.addInt(values[i]);
    }
    return out.endVector();
  }

  private int offsets(List<Integer> values) {
    return out.createVectorOfTables(values.stream().mapToInt(Integer::intValue).toArray());
  }

  private int table(int fields) {
    out.startTable(fields);
    return out.endTable();
  }

  private static byte[] transposed(Tensor weights, int... order) {
    return Weights.bytes(Weights.transposed(weights, order));
  }

  private static byte activation(Activation activation) {
    return switch (activation) {
      case NONE -> 0;
      case RELU -> 1;
      case RELU6 -> 3;
      case PRELU -> throw new IllegalArgumentException("TensorFlow Lite does not fuse PReLU");
    };
  }

  private static byte padding(Window window, Layer layer) {
    return switch (window.padding().kind()) {
      case SAME -> 0;
      case VALID -> 1;
      case EXPLICIT -> throw Unwritable.layer(layer, "TensorFlow Lite");
    };
  }
}
