package dev.ocellus.bench.network;

import dev.ocellus.graph.Op;
import dev.ocellus.tensor.Shape;
import dev.ocellus.tensor.Tensor;
import java.util.List;

/**
 * One layer of a network.
 *
 * @param name also the name of its output
 * @param op what it does
 * @param inputs the layers, or the network's input, that it takes; shapes as it takes them
 * @param constants weights, bias and the like, in the order of the operation's inputs
 * @param output the shape it gives
 */
public record Layer(String name, Op op, List<Source> inputs, List<Tensor> constants, Shape output) {

  /** A value that is taken, under a shape that may differ from the one it was given in. */
  public record Source(String name, Shape shape) {}

  public Source input() {
    return inputs.get(0);
  }

  public Tensor weights() {
    return constants.get(0);
  }

  public Tensor bias() {
    return constants.get(1);
  }
}
