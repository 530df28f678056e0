package dev.ocellus.bench.network;

import dev.ocellus.graph.BinaryFunction;
import dev.ocellus.graph.Graph;
import dev.ocellus.graph.Node;
import dev.ocellus.graph.Op;
import dev.ocellus.kernel.Kernels;
import dev.ocellus.plan.Plan;
import dev.ocellus.plan.Slot;
import dev.ocellus.plan.Step;
import dev.ocellus.tensor.Shape;
import dev.ocellus.tensor.Tensor;
import java.util.ArrayList;
import java.util.List;

/**
 * A classification network as a list of layers, each after those it takes; what peers are given in
 * formats of their own.
 *
 * @param input the name of the input
 * @param inputShape NHWC
 */
public record Network(String input, Shape inputShape, List<Layer> layers) {

  /**
   * The layers of a plan.
   *
   * @param graph what it is the plan of
   */
  static Network of(Graph graph, Plan plan, String input, Shape inputShape) {
    List<Layer> layers = new ArrayList<>();
    for (Step step : plan.steps()) {
      layers.addAll(unfused(layer(graph, step)));
    }
    return new Network(input, inputShape, layers);
  }

  /** A network of one layer that does next to nothing. */
  public static Network tiny() {
    Shape shape = Shape.of(1, 1, 1, 4);
    Layer.Source source = new Layer.Source("input", shape);
    Layer softmax =
        new Layer("softmax", new Op.Softmax(), List.of(source), List.of(), Shape.of(1, 4));
    return new Network("input", shape, List.of(softmax));
  }

  /** The shape under which a value of a name is given. */
  public Shape shape(String name) {
    return layers.stream()
        .filter(layer -> layer.name().equals(name))
        .map(Layer::output)
        .findFirst()
        .orElse(inputShape);
  }

  public Layer output() {
    return layers.get(layers.size() - 1);
  }

  /** A convolution that adds a residual as a convolution and a sum, which peers have. */
  private static List<Layer> unfused(Layer layer) {
    if (!(layer.op() instanceof Op.Conv2D conv && conv.residual())) {
      return List.of(layer);
    }
    String product = layer.name() + "/product";
    Layer convolution =
        new Layer(
            product,
            new Op.Conv2D(conv.window(), conv.biased(), conv.activation()),
            layer.inputs().subList(0, 1),
            layer.constants(),
            layer.output());
    Layer sum =
        new Layer(
            layer.name(),
            new Op.Binary(BinaryFunction.ADD),
            List.of(new Layer.Source(product, layer.output()), layer.inputs().get(1)),
            List.of(),
            layer.output());
    return List.of(convolution, sum);
  }

  private static Layer layer(Graph graph, Step step) {
    Node node = step.node();
    List<Layer.Source> inputs = new ArrayList<>();
    List<Tensor> constants = new ArrayList<>();
    for (int i = 0; i < step.inputs().size(); i++) {
      Slot slot = step.inputs().get(i);
      if (slot.constant() == null) {
        inputs.add(new Layer.Source(origin(graph, node.input(i)), slot.shape()));
      } else {
        constants.add(slot.constant());
      }
    }
    return new Layer(node.name(), node.op(), inputs, constants, step.output().shape());
  }

  /** The node that computes a value, above those that only give it another shape. */
  private static String origin(Graph graph, String name) {
    Node node = graph.node(name);
    boolean computed = node.op() instanceof Op.Placeholder || !Kernels.of(node.op()).isReshaping();
    return computed ? name : origin(graph, node.input(0));
  }
}
