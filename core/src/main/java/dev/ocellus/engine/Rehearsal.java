package dev.ocellus.engine;

import dev.ocellus.graph.tensorflow.GraphDefWriter;
import dev.ocellus.graph.tensorflow.NodeWriter;
import dev.ocellus.tensor.Shape;
import dev.ocellus.tensor.Tensor;
import java.util.Map;

/**
 * A small network of inverted residual blocks, as MobileNet V2 is built of (Sandler et al., 2018),
 * with weights of zero and offsets of one: what ReLU6 leaves has no zeros, which kernels would
 * leave out. An engine that has run it has the kernels of such networks, and the browser has
 * translated them and what makes them; a model that comes later finds both ready.
 */
final class Rehearsal {
  /**
   * Browsers translate once more, and better, what has run for a while. This is long enough that
   * they do it to what reads a graph now, too, and not on the other core when threads need it.
   */
  static final int ROUNDS = 10;

  static final int RUNS = 4;

  static final String INPUT = "input";
  static final String OUTPUT = "probabilities";

  private static final int SIZE = 32;
  private static final int NARROW = 16;
  private static final int WIDE = 64;
  private static final int CLASSES = 17;

  private final GraphDefWriter graph = new GraphDefWriter();
  private String last = INPUT;

  private Rehearsal() {}

  /** What the network is run on. */
  static Map<String, Tensor> inputs() {
    return Map.of(INPUT, Tensor.zeros(Shape.of(1, SIZE, SIZE, 3)));
  }

  /** The network as a file. */
  static byte[] file() {
    Rehearsal network = new Rehearsal();
    network.graph.placeholder(INPUT, 1, SIZE, SIZE, 3);
    network.blocks();
    network.classes();
    return network.graph.bytes();
  }

  private void blocks() {
    convolution("stem", 3, 3, WIDE);
    relu6();
    depthwise("smooth", 1);
    convolution("narrow", 1, WIDE, NARROW);
    String shortcut = last;
    convolution("widen", 1, NARROW, WIDE);
    relu6();
    depthwise("smooth_again", 1);
    convolution("narrow_again", 1, WIDE, NARROW);
    add(new NodeWriter("sum", "Add", last, shortcut).type("T"), "sum");
    convolution("widen_again", 1, NARROW, WIDE);
    relu6();
    depthwise("halve", 2);
  }

  private void classes() {
    int side = SIZE / 4;
    NodeWriter mean = sliding(new NodeWriter("mean", "AvgPool", last), 1, "VALID");
    add(mean.numbers("ksize", 1, side, side, 1), "mean");
    graph.constant("logits/weights", 0, 1, 1, WIDE, CLASSES);
    add(sliding(new NodeWriter("logits", "Conv2D", last, "logits/weights"), 1, "SAME"), "logits");
    graph.constant("logits/bias", 0, CLASSES);
    add(new NodeWriter("biased", "BiasAdd", last, "logits/bias").type("T"), "biased");
    NodeWriter squeezed = new NodeWriter("squeezed", "Squeeze", last).type("T");
    add(squeezed.numbers("squeeze_dims", 1, 2), "squeezed");
    add(new NodeWriter(OUTPUT, "Softmax", last).type("T"), OUTPUT);
  }

  private void convolution(String name, int side, int from, int to) {
    graph.constant(name + "/weights", 0, side, side, from, to);
    NodeWriter node = new NodeWriter(name, "Conv2D", last, name + "/weights");
    add(sliding(node, side == 1 ? 1 : 2, "SAME"), name);
    normalise(to);
  }

  private void depthwise(String name, int stride) {
    graph.constant(name + "/weights", 0, 3, 3, WIDE, 1);
    NodeWriter node = new NodeWriter(name, "DepthwiseConv2dNative", last, name + "/weights");
    add(sliding(node, stride, "SAME"), name);
    normalise(WIDE);
    relu6();
  }

  private static NodeWriter sliding(NodeWriter node, int stride, String padding) {
    return node.type("T")
        .text("data_format", "NHWC")
        .text("padding", padding)
        .numbers("strides", 1, stride, stride, 1);
  }

  private void normalise(int channels) {
    String name = last + "/normalised";
    String zeros = last + "/zeros";
    String ones = last + "/ones";
    graph.constant(zeros, 0, channels);
    graph.constant(ones, 1, channels);
    NodeWriter node = new NodeWriter(name, "FusedBatchNorm", last, ones, ones, zeros, ones);
    add(node.type("T").real("epsilon", 0.001f).flag("is_training", false), name);
  }

  private void relu6() {
    String name = last + "/relu6";
    add(new NodeWriter(name, "Relu6", last).type("T"), name);
  }

  private void add(NodeWriter node, String name) {
    graph.add(node);
    last = name;
  }
}
