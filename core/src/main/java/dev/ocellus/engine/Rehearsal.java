package dev.ocellus.engine;

import dev.ocellus.graph.Activation;
import dev.ocellus.graph.BinaryFunction;
import dev.ocellus.graph.Graph;
import dev.ocellus.graph.Node;
import dev.ocellus.graph.Op;
import dev.ocellus.graph.Padding;
import dev.ocellus.graph.UnaryFunction;
import dev.ocellus.graph.Window;
import dev.ocellus.tensor.DataType;
import dev.ocellus.tensor.Shape;
import dev.ocellus.tensor.Tensor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * A small network of inverted residual blocks, as MobileNet V2 is built of (Sandler et al., 2018),
 * with weights of zero. An engine that has run it has the kernels of such networks, and the browser
 * has translated them and what makes them; a model that comes later finds both ready.
 */
final class Rehearsal {
  /** Browsers translate once more, and better, what has run for a while: this is long enough. */
  static final int ROUNDS = 6;

  static final int RUNS = 4;

  static final String INPUT = "input";
  static final String OUTPUT = "probabilities";

  private static final int SIZE = 32;
  private static final int NARROW = 16;
  private static final int WIDE = 64;
  private static final int CLASSES = 9;

  private final List<Node> nodes = new ArrayList<>();
  private String last;

  private Rehearsal() {}

  /** What the network is run on. */
  static Map<String, Tensor> inputs() {
    return Map.of(INPUT, Tensor.zeros(Shape.of(1, SIZE, SIZE, 3)));
  }

  /** The network, as if it had been read from a file. */
  static Graph graph() {
    Rehearsal network = new Rehearsal();
    network.add(INPUT, new Op.Placeholder(DataType.FLOAT32, List.of(1, SIZE, SIZE, 3)));
    network.blocks();
    network.classes();
    return Graph.of(network.nodes);
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
    add("sum", new Op.Binary(BinaryFunction.ADD), shortcut);
    convolution("widen_again", 1, NARROW, WIDE);
    relu6();
    depthwise("halve", 2);
  }

  private void classes() {
    int side = SIZE / 4;
    add("mean", new Op.Pool(Op.Pool.Kind.AVERAGE, side, side, Window.of(1, Padding.VALID)));
    constant("logits/weights", 0, 1, 1, WIDE, CLASSES);
    add("logits", convolutionOf(1), "logits/weights");
    constant("logits/bias", 0, CLASSES);
    add("logits/biased", new Op.BiasAdd(), "logits/bias");
    add("logits/squeezed", new Op.Squeeze(List.of(1, 2)));
    add(OUTPUT, new Op.Softmax());
  }

  private void convolution(String name, int side, int from, int to) {
    constant(name + "/weights", 0, side, side, from, to);
    add(name, convolutionOf(side == 1 ? 1 : 2), name + "/weights");
    normalise(to);
  }

  private static Op convolutionOf(int stride) {
    return new Op.Conv2D(Window.of(stride, Padding.SAME), false, Activation.NONE);
  }

  private void depthwise(String name, int stride) {
    constant(name + "/weights", 0, 3, 3, WIDE, 1);
    Window window = Window.of(stride, Padding.SAME);
    add(name, new Op.DepthwiseConv2D(window, false, Activation.NONE), name + "/weights");
    normalise(WIDE);
    relu6();
  }

  private void normalise(int channels) {
    constant(last + "/zeros", 0, channels);
    constant(last + "/ones", 1, channels);
    String zeros = last + "/zeros";
    String ones = last + "/ones";
    add(last + "/normalised", new Op.FusedBatchNorm(0.001f), ones, zeros, zeros, ones);
  }

  private void relu6() {
    add(last + "/relu6", new Op.Unary(UnaryFunction.RELU6));
  }

  private void constant(String name, float value, int... dims) {
    Shape shape = Shape.of(dims);
    float[] data = new float[shape.size()];
    Arrays.fill(data, value);
    nodes.add(new Node(name, new Op.Const(Tensor.of(shape, data)), List.of()));
  }

  /** Adds a node whose first input is what was added last, if it takes any. */
  private void add(String name, Op op, String... further) {
    List<String> inputs = new ArrayList<>();
    if (last != null) {
      inputs.add(last);
    }
    inputs.addAll(List.of(further));
    nodes.add(new Node(name, op, inputs));
    last = name;
  }
}
