package dev.ocellus.problem;

import dev.ocellus.tensor.Shape;
import dev.ocellus.tensor.Tensor;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.tensorflow.proto.DataType;

/** Operations on single elements, and softmax. */
final class ElementwiseProblems {
  private static final float[] SPECIAL = {
    0,
    -0f,
    1,
    -1,
    6,
    6.5f,
    -6,
    20,
    -20,
    90,
    -90,
    1e-8f,
    -1e-8f,
    1e30f,
    -1e30f,
    Float.POSITIVE_INFINITY,
    Float.NEGATIVE_INFINITY,
    Float.NaN
  };
  private static final int[][][] BROADCASTS = {
    {{2, 3, 4}, {2, 3, 4}},
    {{2, 3, 4}, {4}},
    {{4}, {2, 3, 4}},
    {{2, 3, 4}, {}},
    {{2, 3, 1}, {1, 1, 5}},
    {{2, 1, 4}, {3, 1}},
    {{1, 1, 1, 1}, {2, 2, 2, 2}},
  };

  private ElementwiseProblems() {}

  static List<Problem> all(Random random) {
    List<Problem> problems = new ArrayList<>();
    for (String op : List.of("Add", "AddV2", "Sub", "Mul", "RealDiv", "Maximum", "Minimum")) {
      for (int[][] shapes : BROADCASTS) {
        ProblemGraph graph = new ProblemGraph(random);
        String x = graph.input(shapes[0]);
        String y = graph.input(shapes[1]);
        String name = op + " of " + Shape.of(shapes[0]) + " and " + Shape.of(shapes[1]);
        problems.add(graph.problem(name, graph.node(op, x, y)));
      }
    }
    for (String op : List.of("Relu", "Relu6", "Sigmoid", "Tanh")) {
      problems.add(unary(op, random));
    }
    problems.add(rsqrt(random));
    problems.add(softmax(random, 3, 7));
    problems.add(softmax(random, 2, 3, 4, 2));
    problems.add(softmax(random, 1001));
    problems.add(biasAdd(random));
    problems.add(addN(random));
    problems.add(prelu(random));
    for (String version : List.of("FusedBatchNorm", "FusedBatchNormV3")) {
      problems.add(batchNorm(version, random));
    }
    return problems;
  }

  private static Problem unary(String op, Random random) {
    ProblemGraph graph = new ProblemGraph(random);
    String x = graph.input(graph.randomTensor(8, 3, 5, 7));
    String special = graph.input(Tensor.of(Shape.of(SPECIAL.length), SPECIAL.clone()));
    return graph.problem(
        op + ", with NaN and infinities", graph.node(op, x), graph.node(op, special));
  }

  private static Problem rsqrt(Random random) {
    ProblemGraph graph = new ProblemGraph(random);
    String x = graph.input(Tensor.of(Shape.of(5), 0.01f, 0.5f, 1, 4, 1e6f));
    return graph.problem("Rsqrt", graph.node("Rsqrt", x));
  }

  private static Problem softmax(Random random, int... dims) {
    ProblemGraph graph = new ProblemGraph(random);
    String x = graph.input(graph.randomTensor(20, dims));
    return graph.problem("Softmax of " + Shape.of(dims), graph.node("Softmax", x));
  }

  private static Problem biasAdd(Random random) {
    ProblemGraph graph = new ProblemGraph(random);
    String y = graph.node("BiasAdd", graph.input(2, 3, 4, 5), graph.weights(1, 5));
    return graph.problem("BiasAdd", y);
  }

  private static Problem addN(Random random) {
    ProblemGraph graph = new ProblemGraph(random);
    List<String> inputs = List.of(graph.input(3, 4), graph.input(3, 4), graph.input(3, 4));
    return graph.problem("AddN", graph.node("AddN", inputs, a -> a.number("N", 3)));
  }

  private static Problem prelu(Random random) {
    ProblemGraph graph = new ProblemGraph(random);
    String x = graph.input(2, 3, 4, 5);
    String greater = graph.node("Greater", x, graph.constant(Tensor.scalar(0)));
    String y = graph.node("Select", greater, x, graph.node("Mul", x, graph.weights(1, 5)));
    return graph.problem("PReLU as Greater, Mul, Select", y);
  }

  private static Problem batchNorm(String version, Random random) {
    ProblemGraph graph = new ProblemGraph(random);
    List<String> inputs =
        List.of(
            graph.input(2, 3, 4, 5),
            graph.weights(1, 5),
            graph.weights(1, 5),
            graph.weights(1, 5),
            graph.positive(5));
    String y =
        graph.node(
            version,
            inputs,
            a -> {
              if (version.endsWith("V3")) {
                a.type("U", DataType.DT_FLOAT);
              }
              return a.flag("is_training", false).real("epsilon", 0.001f);
            });
    return graph.problem(version, y);
  }
}
