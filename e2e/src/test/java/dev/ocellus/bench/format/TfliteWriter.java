package dev.ocellus.bench.format;

import com.google.flatbuffers.FlatBufferBuilder;
import dev.ocellus.bench.format.TfliteFile.ElementType;
import dev.ocellus.bench.format.TfliteFile.Operator;
import dev.ocellus.bench.network.Layer;
import dev.ocellus.bench.network.Network;
import dev.ocellus.graph.Activation;
import dev.ocellus.graph.Op;
import dev.ocellus.graph.Window;
import dev.ocellus.tensor.Shape;
import dev.ocellus.tensor.Tensor;
import java.util.ArrayList;
import java.util.List;

/** Writes networks as TensorFlow Lite files; fields of options are numbered as in schema.fbs. */
public final class TfliteWriter {
  private static final String FORMAT = "TensorFlow Lite";

  private final FlatBufferBuilder out = new FlatBufferBuilder(1 << 20);
  private final TfliteFile file = new TfliteFile(out);
  private final Network network;

  private TfliteWriter(Network network) {
    this.network = network;
  }

  /** Writes a network of one input and one output. */
  public static byte[] write(Network network) {
    return new TfliteWriter(network).write();
  }

  private byte[] write() {
    int input = file.tensor(network.input(), network.inputShape().toArray());
    network.layers().forEach(this::layer);
    return file.finish(input, file.index(network.output().name()));
  }

  private void layer(Layer layer) {
    if (layer.op() instanceof Op.Conv2D conv) {
      convolution(layer, conv);
    } else if (layer.op() instanceof Op.DepthwiseConv2D conv) {
      depthwise(layer, conv);
    } else if (layer.op() instanceof Op.Pool pool) {
      pool(layer, pool);
    } else if (layer.op() instanceof Op.Binary) {
      out.startTable(1);
      operator(Operator.ADD, layer, List.of(), out.endTable());
    } else if (layer.op() instanceof Op.Softmax) {
      out.startTable(1);
      out.addFloat(0, 1, 0);
      operator(Operator.SOFTMAX, layer, List.of(), out.endTable());
    } else {
      throw Unwritable.layer(layer, FORMAT);
    }
  }

  private void convolution(Layer layer, Op.Conv2D conv) {
    Shape hwio = layer.weights().shape();
    int[] ohwi = {hwio.dim(3), hwio.dim(0), hwio.dim(1), hwio.dim(2)};
    List<Integer> constants =
        constants(layer, ohwi, Weights.transposed(layer.weights(), 3, 0, 1, 2));
    Window window = conv.window();
    out.startTable(6);
    out.addByte(0, padding(window, layer), 0);
    out.addInt(1, window.strideW(), 0);
    out.addInt(2, window.strideH(), 0);
    out.addByte(3, activation(conv.activation(), layer), 0);
    out.addInt(4, window.dilationW(), 1);
    out.addInt(5, window.dilationH(), 1);
    operator(Operator.CONV_2D, layer, constants, out.endTable());
  }

  private void depthwise(Layer layer, Op.DepthwiseConv2D conv) {
    Tensor weights = layer.weights();
    Shape hwcm = weights.shape();
    int[] dims = {1, hwcm.dim(0), hwcm.dim(1), hwcm.dim(2) * hwcm.dim(3)};
    List<Integer> constants = constants(layer, dims, weights.data());
    Window window = conv.window();
    out.startTable(7);
    out.addByte(0, padding(window, layer), 0);
    out.addInt(1, window.strideW(), 0);
    out.addInt(2, window.strideH(), 0);
    out.addInt(3, hwcm.dim(3), 0);
    out.addByte(4, activation(conv.activation(), layer), 0);
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
    int output = file.tensor(layer.name(), layer.output().toArray());
    file.operator(operator, inputs, output, options);
  }

  private int taken(Layer.Source source) {
    int index = file.index(source.name());
    if (source.shape().equals(network.shape(source.name()))) {
      return index;
    }
    String name = source.name() + "/reshaped";
    int[] dims = source.shape().toArray();
    int shape =
        file.constant(
            name + "/shape", new int[] {dims.length}, ElementType.INT32, Weights.bytes(dims));
    int reshaped = file.tensor(name, dims);
    int newShape = file.ints(dims);
    out.startTable(1);
    out.addOffset(0, newShape, 0);
    file.operator(Operator.RESHAPE, List.of(index, shape), reshaped, out.endTable());
    return reshaped;
  }

  private List<Integer> constants(Layer layer, int[] dims, float[] weights) {
    float[] bias = layer.bias().data();
    String name = layer.name();
    return List.of(
        file.constant(name + "/weights", dims, ElementType.FLOAT32, Weights.bytes(weights)),
        file.constant(
            name + "/bias", new int[] {bias.length}, ElementType.FLOAT32, Weights.bytes(bias)));
  }

  private static byte activation(Activation activation, Layer layer) {
    return switch (activation) {
      case NONE -> 0;
      case RELU -> 1;
      case RELU6 -> 3;
      case PRELU -> throw Unwritable.layer(layer, FORMAT);
    };
  }

  private static byte padding(Window window, Layer layer) {
    return switch (window.padding().kind()) {
      case SAME -> 0;
      case VALID -> 1;
      case EXPLICIT -> throw Unwritable.layer(layer, FORMAT);
    };
  }
}
