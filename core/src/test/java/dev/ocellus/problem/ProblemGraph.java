package dev.ocellus.problem;

import dev.ocellus.tensor.Shape;
import dev.ocellus.tensor.Tensor;
import dev.ocellus.testing.FrozenGraph;
import dev.ocellus.testing.FrozenGraph.Attributes;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.tensorflow.proto.DataType;

/** Builds the graph of a {@link Problem}, node by node, with random weights and inputs. */
public final class ProblemGraph {
  private final FrozenGraph graph = new FrozenGraph();
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
    int[] unknown = new int[value.shape().rank()];
    Arrays.fill(unknown, -1);
    return graph.placeholder(name, FrozenGraph.type(value), unknown);
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
    return graph.constant("c" + graph.size(), value);
  }

  /** Casts from the first type to the second, from that to the third, and so on. */
  public String cast(String input, DataType... types) {
    String last = input;
    for (int i = 1; i < types.length; i++) {
      last = graph.cast("Cast" + graph.size(), last, types[i - 1], types[i]);
    }
    return last;
  }

  /** A node of floats; {@code T} and nothing else is set. */
  public String node(String op, String... inputNames) {
    return node(op, List.of(inputNames), node -> node);
  }

  public String node(String op, List<String> inputNames, UnaryOperator<Attributes> attributes) {
    return graph.node(op + graph.size(), op, inputNames, attributes);
  }

  public Problem problem(String name, String... outputs) {
    return new Problem(name, graph.bytes(), inputs, List.of(outputs));
  }

  public Tensor randomTensor(double range, int... dims) {
    float[] data = new float[Shape.of(dims).size()];
    for (int i = 0; i < data.length; i++) {
      data[i] = (float) ((random.nextDouble() * 2 - 1) * range);
    }
    return Tensor.of(Shape.of(dims), data);
  }
}
