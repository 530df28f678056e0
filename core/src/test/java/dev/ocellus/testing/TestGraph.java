package dev.ocellus.testing;

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
import java.util.List;

/** A graph written down node by node, without a file. */
public final class TestGraph {
  private final List<Node> nodes = new ArrayList<>();

  /** An input of any shape. */
  public TestGraph input(String name) {
    return node(name, new Op.Placeholder(DataType.FLOAT32, null));
  }

  public TestGraph constant(String name, Tensor value) {
    return node(name, new Op.Const(value));
  }

  /** A constant of these extents with elements 1, 2, 3 and so on. */
  public TestGraph counting(String name, int... dims) {
    Tensor tensor = Tensor.zeros(Shape.of(dims));
    for (int i = 0; i < tensor.data().length; i++) {
      tensor.data()[i] = i + 1;
    }
    return constant(name, tensor);
  }

  public TestGraph vector(String name, float... values) {
    return constant(name, Tensor.of(Shape.of(values.length), values));
  }

  public TestGraph ints(String name, int... values) {
    return constant(name, Tensor.ints(values));
  }

  public TestGraph convolution(String name, String x, String weights, Padding padding) {
    return node(name, new Op.Conv2D(Window.of(1, padding), false, Activation.NONE), x, weights);
  }

  public TestGraph depthwise(String name, String x, String weights) {
    Window window = Window.of(1, Padding.VALID);
    return node(name, new Op.DepthwiseConv2D(window, false, Activation.NONE), x, weights);
  }

  public TestGraph binary(String name, BinaryFunction function, String x, String y) {
    return node(name, new Op.Binary(function), x, y);
  }

  public TestGraph unary(String name, UnaryFunction function, String x) {
    return node(name, new Op.Unary(function), x);
  }

  public TestGraph node(String name, Op op, String... inputs) {
    nodes.add(new Node(name, op, List.of(inputs)));
    return this;
  }

  public Graph graph() {
    return Graph.of(nodes);
  }
}
