package dev.ocellus.pass;

import dev.ocellus.graph.Activation;
import dev.ocellus.graph.Graph;
import dev.ocellus.graph.Node;
import dev.ocellus.graph.Op;
import dev.ocellus.tensor.Shape;
import dev.ocellus.tensor.Tensor;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Folds what scales and shifts each channel of a convolution into its weights and bias: batch
 * normalisation, whole or in its parts, and added biases.
 */
final class BatchNormFolding implements Pass {
  @Override
  public Graph apply(Graph graph, Set<String> outputs) {
    Graph current = graph;
    for (Node node : graph.inOrder(outputs)) {
      if (!node.inputs().isEmpty() && !Convolutions.is(node.op())) {
        current = fold(current, node, outputs);
      }
    }
    return current;
  }

  private static Graph fold(Graph graph, Node node, Set<String> outputs) {
    if (!Convolutions.is(graph.node(node.input(0)).op())) {
      return graph;
    }
    Map<String, Integer> uses = graph.reaching(outputs).useCounts();
    Node convolution = Convolutions.fusable(graph, node.input(0), uses, outputs);
    if (convolution == null) {
      return graph;
    }
    Op.Const weights = Convolutions.weights(graph, convolution);
    int channels = Convolutions.channelsOut(convolution.op(), weights);
    Affine affine = Affine.of(graph, node, channels);
    float[] bias = affine == null ? null : bias(graph, convolution, affine);
    if (bias == null) {
      return graph;
    }
    String weightsName = convolution.input(1);
    String biasName = node.name() + "/bias";
    Graph withBias = graph.with(List.of(constant(biasName, Tensor.of(shape(bias), bias))));
    if (affine.scale() != null) {
      weightsName = node.name() + "/weights";
      Tensor scaled = scaled(weights.value(), affine.scale());
      withBias = withBias.with(List.of(constant(weightsName, scaled)));
    }
    Op op =
        Convolutions.make(
            convolution.op(), Convolutions.window(convolution.op()), true, Activation.NONE);
    List<String> inputs = List.of(convolution.input(0), weightsName, biasName);
    return withBias.with(List.of(new Node(node.name(), op, inputs)));
  }

  private static Shape shape(float[] vector) {
    return Shape.of(vector.length);
  }

  private static Node constant(String name, Tensor value) {
    return new Node(name, new Op.Const(value), List.of());
  }

  /** The new bias; null when the convolution has one that is not constant. */
  private static float[] bias(Graph graph, Node convolution, Affine affine) {
    float[] bias = affine.offset().clone();
    if (!Convolutions.isBiased(convolution.op())) {
      return bias;
    }
    Op.Const old = graph.constant(convolution.input(2));
    if (old == null || old.value().data().length != bias.length) {
      return null;
    }
    for (int c = 0; c < bias.length; c++) {
      float factor = affine.scale() == null ? 1 : affine.scale()[c];
      bias[c] += old.value().data()[c] * factor;
    }
    return bias;
  }

  /** Weights of which the output channel is the last axis, or the last two together. */
  private static Tensor scaled(Tensor weights, float[] scale) {
    float[] data = weights.data().clone();
    for (int i = 0; i < data.length; i++) {
      data[i] *= scale[i % scale.length];
    }
    return Tensor.of(weights.shape(), data);
  }
}
