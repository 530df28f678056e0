package dev.ocellus.problem;

import dev.ocellus.tensor.Shape;
import dev.ocellus.tensor.Tensor;
import java.util.ArrayList;
import java.util.Arrays;
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
  private static final List<String> BINARY =
      List.of("Add", "AddV2", "Sub", "Mul", "RealDiv", "Maximum", "Minimum");

  private static final int[][][] BROADCASTS = {
    {{2, 3, 4}, {2, 3, 4}},
    {{2, 3, 4}, {4}},
    {{4}, {2, 3, 4}},
    {{2, 3, 4}, {}},
    {{2, 3, 1}, {1, 1, 5}},
    {{2, 1, 4}, {3, 1}},
    {{1, 1, 1, 1}, {2, 2, 2, 2}},
    {{2, 1, 3, 1, 2}, {1, 3, 1, 2, 1}},
    {{1}, {1}},
    {{5, 1}, {1}},
    {{7, 9}, {9}},
    {{3, 5000}, {5000}},
    {{9001}, {}},
  };

  private ElementwiseProblems() {}

  static List<Problem> all(Random random) {
    List<Problem> problems = new ArrayList<>();
    for (String op : BINARY) {
      problems.add(binaryOfSpecial(op, random));
      for (int[][] shapes : BROADCASTS) {
        ProblemGraph graph = new ProblemGraph(random);
        String x = graph.input(shapes[0]);
        String y = graph.input(shapes[1]);
        String name = op + " of " + Shape.of(shapes[0]) + " and " + Shape.of(shapes[1]);
        problems.add(graph.problem(name, graph.node(op, x, y)));
      }
    }
    for (String op : List.of("Relu", "Relu6", "Sigmoid", "Tanh", "Sqrt")) {
      problems.add(unary(op, random));
    }
    problems.add(rsqrt(random));
    problems.add(silu(random));
    problems.add(softmax(random, 3, 7));
    problems.add(softmax(random, 2, 3, 4, 2));
    problems.add(softmax(random, 1001));
    for (int rows = 1; rows <= 9; rows += 2) {
      problems.add(softmax(random, rows, 2));
      problems.add(softmax(random, 2, rows));
    }
    problems.add(softmax(random, 1500, 2));
    problems.add(softmaxOfSpecial(2, random));
    problems.add(softmaxOfSpecial(6, random));
    problems.add(biasAdd(random, 2, 3, 4, 5));
    problems.add(biasAdd(random, 5000, 3));
    problems.add(addN(1, random));
    problems.add(addN(3, random));
    problems.add(addN(5, random));
    problems.add(prelu(random.nextInt(9) + 1, random));
    problems.add(preluOfSpecial(random));
    problems.add(selectOfSpecial(random));
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

  /** As TensorFlow writes a function with a gradient of its own. */
  private static Problem silu(Random random) {
    ProblemGraph graph = new ProblemGraph(random);
    String x = graph.input(2, 3, 5);
    String y = graph.node("Mul", x, graph.node("Sigmoid", x));
    String both =
        graph.node(
            "IdentityN", List.of(y, x), a -> a.types("T", DataType.DT_FLOAT, DataType.DT_FLOAT));
    String sum = graph.node("AddV2", both + ":0", both + ":1");
    return graph.problem("SiLU behind IdentityN", graph.node("Relu", both), sum);
  }

  private static Problem softmax(Random random, int... dims) {
    ProblemGraph graph = new ProblemGraph(random);
    String x = graph.input(graph.randomTensor(20, dims));
    return graph.problem("Softmax of " + Shape.of(dims), graph.node("Softmax", x));
  }

  /** Each special number with each other. */
  private static Problem binaryOfSpecial(String op, Random random) {
    ProblemGraph graph = new ProblemGraph(random);
    int count = SPECIAL.length;
    String x = graph.input(Tensor.of(Shape.of(count, 1), SPECIAL.clone()));
    String y = graph.input(Tensor.of(Shape.of(1, count), SPECIAL.clone()));
    String constant = graph.constant(Tensor.of(Shape.of(count), SPECIAL.clone()));
    return graph.problem(
        op + ", with NaN and infinities", graph.node(op, x, y), graph.node(op, constant, x));
  }

  /**
   * Rows with one special number, with nothing else, and with none. But for NaN and infinity: of
   * TensorFlow's two ways to compute softmax, one then makes the whole row NaN, the other does not.
   */
  private static Problem softmaxOfSpecial(int classes, Random random) {
    ProblemGraph graph = new ProblemGraph(random);
    Tensor x = graph.randomTensor(100, 3 * SPECIAL.length, classes);
    for (int i = 0; i < SPECIAL.length; i++) {
      if (SPECIAL[i] < Float.POSITIVE_INFINITY) {
        int row = 3 * i * classes;
        x.data()[row + random.nextInt(classes)] = SPECIAL[i];
        Arrays.fill(x.data(), row + classes, row + 2 * classes, SPECIAL[i]);
      }
    }
    String name = "Softmax of " + classes + " classes, with infinities";
    return graph.problem(name, graph.node("Softmax", graph.input(x)));
  }

  private static Problem biasAdd(Random random, int... dims) {
    ProblemGraph graph = new ProblemGraph(random);
    String y = graph.node("BiasAdd", graph.input(dims), graph.weights(1, dims[dims.length - 1]));
    return graph.problem("BiasAdd to " + Shape.of(dims), y);
  }

  private static Problem addN(int count, Random random) {
    ProblemGraph graph = new ProblemGraph(random);
    List<String> inputs = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      inputs.add(i == 1 ? graph.weights(1, 3, 7) : graph.input(3, 7));
    }
    String y = graph.node("AddN", inputs, a -> a.number("N", count));
    return graph.problem("AddN of " + count, y);
  }

  private static Problem prelu(int channels, Random random) {
    ProblemGraph graph = new ProblemGraph(random);
    String x = graph.input(2, 3, 4, channels);
    return graph.problem(
        "PReLU as Greater, Mul, Select", prelu(graph, x, graph.weights(1, channels)));
  }

  private static Problem preluOfSpecial(Random random) {
    ProblemGraph graph = new ProblemGraph(random);
    int count = SPECIAL.length;
    String x = graph.input(Tensor.of(Shape.of(count), SPECIAL.clone()));
    return graph.problem(
        "PReLU, with NaN and infinities", prelu(graph, x, graph.weights(1, count)));
  }

  private static String prelu(ProblemGraph graph, String x, String slope) {
    String greater = graph.node("Greater", x, graph.constant(Tensor.scalar(0)));
    return graph.node("Select", greater, x, graph.node("Mul", x, slope));
  }

  /** Greater and Select that are no PReLU. */
  private static Problem selectOfSpecial(Random random) {
    ProblemGraph graph = new ProblemGraph(random);
    int count = SPECIAL.length;
    String x = graph.input(Tensor.of(Shape.of(count), SPECIAL.clone()));
    String y = graph.input(count);
    String greater = graph.node("Greater", x, y);
    return graph.problem(
        "Greater and Select, with NaN and infinities", graph.node("Select", greater, y, x));
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
