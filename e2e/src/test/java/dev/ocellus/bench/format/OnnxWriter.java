package dev.ocellus.bench.format;

import dev.ocellus.bench.network.Layer;
import dev.ocellus.bench.network.Network;
import dev.ocellus.graph.Activation;
import dev.ocellus.graph.Op;
import dev.ocellus.graph.Padding.Span;
import dev.ocellus.graph.Window;
import dev.ocellus.tensor.Shape;
import dev.ocellus.tensor.Tensor;
import java.util.List;

/** Writes networks as ONNX (onnx.proto, operator set 13), pictures NCHW. */
public final class OnnxWriter {
  private static final int IR_VERSION = 8;
  private static final int OPERATOR_SET = 13;
  private static final int FLOAT = 1;

  /** AttributeProto.AttributeType */
  private static final int INT = 2;

  private static final int INTS = 7;

  private final Protobuf graph = new Protobuf();
  private final Network network;

  private OnnxWriter(Network network) {
    this.network = network;
  }

  /** Writes a network; its input is named as in the network, its output {@code output}. */
  public static byte[] write(Network network) {
    return new OnnxWriter(network).write();
  }

  private byte[] write() {
    constant("zero", Weights.bytes(new float[] {0}));
    constant("six", Weights.bytes(new float[] {6}));
    network.layers().forEach(this::layer);
    node("Identity", List.of(network.output().name()), "output");
    graph.text(2, "network");
    graph.message(11, value(network.input(), nchw(network.inputShape())));
    graph.message(12, value("output", network.output().output().toArray()));
    return new Protobuf()
        .number(1, IR_VERSION)
        .message(7, graph)
        .message(8, new Protobuf().text(1, "").number(2, OPERATOR_SET))
        .toBytes();
  }

  private void layer(Layer layer) {
    if (layer.op() instanceof Op.Conv2D conv) {
      Tensor weights = layer.weights();
      float[] oihw = Weights.transposed(weights, 3, 2, 0, 1);
      Shape shape = weights.shape();
      int[] dims = {shape.dim(3), shape.dim(2), shape.dim(0), shape.dim(1)};
      convolution(layer, conv.window(), conv.activation(), oihw, dims, 1);
    } else if (layer.op() instanceof Op.DepthwiseConv2D conv) {
      Tensor weights = layer.weights();
      float[] chw = Weights.transposed(weights, 2, 3, 0, 1);
      Shape shape = weights.shape();
      int[] dims = {shape.dim(2) * shape.dim(3), 1, shape.dim(0), shape.dim(1)};
      convolution(layer, conv.window(), conv.activation(), chw, dims, shape.dim(2));
    } else if (layer.op() instanceof Op.Pool) {
      node("GlobalAveragePool", List.of(layer.input().name()), layer.name());
    } else if (layer.op() instanceof Op.Binary) {
      node("Add", layer.inputs().stream().map(Layer.Source::name).toList(), layer.name());
    } else if (layer.op() instanceof Op.Softmax) {
      node("Flatten", List.of(layer.input().name()), layer.name() + "/flat");
      node("Softmax", List.of(layer.name() + "/flat"), layer.name());
    } else {
      throw Unwritable.layer(layer, "ONNX");
    }
  }

  private void convolution(
      Layer layer, Window window, Activation activation, float[] weights, int[] dims, int groups) {
    String name = layer.name();
    constant(name + "/weights", Weights.bytes(weights), dims);
    constant(name + "/bias", Weights.bytes(layer.bias().data()), dims[0]);
    boolean clipped = activation == Activation.RELU6;
    node(
        "Conv",
        List.of(layer.input().name(), name + "/weights", name + "/bias"),
        clipped ? name + "/sum" : name,
        ints("kernel_shape", dims[2], dims[3]),
        ints("strides", window.strideH(), window.strideW()),
        ints("pads", pads(layer, window, dims[2], dims[3])),
        ints("dilations", window.dilationH(), window.dilationW()),
        number("group", groups));
    if (clipped) {
      node("Clip", List.of(name + "/sum", "zero", "six"), name);
    }
  }

  /** Top, left, bottom, right. */
  private static int[] pads(Layer layer, Window window, int kernelH, int kernelW) {
    Shape in = layer.input().shape();
    Span down = window.vertical(in.dim(1), kernelH);
    Span across = window.horizontal(in.dim(2), kernelW);
    int bottom = missing(down, in.dim(1), kernelH, window.strideH());
    int right = missing(across, in.dim(2), kernelW, window.strideW());
    return new int[] {down.before(), across.before(), bottom, right};
  }

  private static int missing(Span span, int in, int kernel, int stride) {
    return Math.max(0, (span.out() - 1) * stride + kernel - span.before() - in);
  }

  private void node(String type, List<String> inputs, String output, Protobuf... attributes) {
    Protobuf node = new Protobuf();
    inputs.forEach(input -> node.text(1, input));
    node.text(2, output).text(4, type);
    for (Protobuf attribute : attributes) {
      node.message(5, attribute);
    }
    graph.message(1, node);
  }

  private void constant(String name, byte[] data, int... dims) {
    Protobuf tensor = new Protobuf();
    for (int dim : dims) {
      tensor.number(1, dim);
    }
    graph.message(5, tensor.number(2, FLOAT).text(8, name).bytes(9, data));
  }

  private static Protobuf ints(String name, int... values) {
    Protobuf attribute = new Protobuf().text(1, name);
    for (int value : values) {
      attribute.number(8, value);
    }
    return attribute.number(20, INTS);
  }

  private static Protobuf number(String name, int value) {
    return new Protobuf().text(1, name).number(3, value).number(20, INT);
  }

  private static Protobuf value(String name, int... dims) {
    Protobuf shape = new Protobuf();
    for (int dim : dims) {
      shape.message(1, new Protobuf().number(1, dim));
    }
    Protobuf tensor = new Protobuf().number(1, FLOAT).message(2, shape);
    return new Protobuf().text(1, name).message(2, new Protobuf().message(1, tensor));
  }

  private static int[] nchw(Shape shape) {
    return new int[] {shape.dim(0), shape.dim(3), shape.dim(1), shape.dim(2)};
  }
}
