package dev.ocellus.problem;

import dev.ocellus.tensor.Tensor;
import dev.ocellus.testing.FrozenGraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Convolutions and matrix products. */
final class ConvolutionProblems {
  private ConvolutionProblems() {}

  /** One convolution's geometry. */
  private record Case(
      int n, int h, int w, int c, int m, int kh, int kw, int sh, int sw, int dh, int dw, String p) {
    static Case square(int size, int c, int m, int k, int stride, int dilation, String padding) {
      return new Case(1, size, size, c, m, k, k, stride, stride, dilation, dilation, padding);
    }
  }

  private static final List<Case> FIXED =
      List.of(
          Case.square(1, 1, 1, 1, 1, 1, "VALID"),
          Case.square(1, 3, 2, 3, 1, 1, "SAME"),
          Case.square(3, 3, 10, 3, 1, 1, "VALID"),
          Case.square(7, 8, 16, 1, 1, 1, "SAME"),
          Case.square(7, 17, 33, 1, 1, 1, "VALID"),
          Case.square(8, 5, 7, 3, 2, 1, "SAME"),
          Case.square(9, 5, 7, 3, 2, 1, "SAME"),
          Case.square(9, 4, 4, 3, 3, 1, "VALID"),
          Case.square(12, 3, 6, 5, 2, 1, "SAME"),
          Case.square(12, 3, 5, 3, 1, 2, "SAME"),
          Case.square(13, 3, 5, 3, 1, 3, "VALID"),
          Case.square(3, 8, 8, 3, 1, 1, "VALID"),
          Case.square(4, 8, 9, 3, 1, 1, "VALID"),
          Case.square(5, 10, 16, 3, 1, 1, "SAME"),
          Case.square(23, 13, 22, 3, 1, 1, "VALID"),
          new Case(5, 6, 9, 9, 11, 3, 3, 1, 1, 1, 1, "VALID"),
          new Case(2, 3, 40, 16, 12, 3, 3, 1, 1, 1, 1, "VALID"),
          new Case(1, 70, 41, 8, 8, 3, 3, 1, 1, 1, 1, "SAME"),
          new Case(2, 5, 9, 3, 4, 1, 3, 1, 2, 1, 1, "SAME"),
          new Case(3, 9, 5, 2, 4, 3, 2, 2, 1, 1, 1, "VALID"),
          new Case(1, 11, 14, 4, 3, 2, 3, 1, 1, 2, 3, "SAME"));

  private static final float[] SPECIAL = {
    Float.NaN, Float.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY, -0f
  };

  static List<Problem> all(Random random) {
    List<Problem> problems = new ArrayList<>();
    for (Case fixed : FIXED) {
      problems.add(convolution(fixed, random));
      if (fixed.sh == fixed.sw) {
        problems.add(depthwise(fixed, random));
      }
    }
    for (int i = 0; i < 30; i++) {
      Case drawn = draw(random);
      problems.add(convolution(drawn, random));
      problems.add(depthwise(drawn, random));
    }
    for (int i = 0; i < 12; i++) {
      problems.add(convolution(drawDeep(random), random));
    }
    for (int columns : new int[] {16, 24, 41, 63}) {
      problems.add(pointwiseOfRectified(columns, random));
    }
    for (float special : SPECIAL) {
      problems.add(pointwiseOfRectifiedWith(special, random));
    }
    problems.add(pointwiseOfPooled(random));
    problems.add(explicitPadding(random));
    for (int channels : new int[] {3, 12}) {
      problems.add(convolutionOfSpecial(channels, random));
    }
    problems.add(computedWeights(random));
    problems.add(emptyMatMul(random));
    for (boolean transposeA : new boolean[] {false, true}) {
      for (boolean transposeB : new boolean[] {false, true}) {
        problems.add(matMul(transposeA, transposeB, random));
      }
    }
    return problems;
  }

  private static Case draw(Random random) {
    int k = 1 + random.nextInt(4);
    int dilation = random.nextInt(3) == 0 ? 1 + random.nextInt(3) : 1;
    int stride = dilation > 1 ? 1 : 1 + random.nextInt(3);
    int reach = (k - 1) * dilation + 1;
    return new Case(
        1 + random.nextInt(2),
        reach + random.nextInt(9),
        reach + random.nextInt(9),
        1 + random.nextInt(9),
        1 + random.nextInt(5),
        k,
        k,
        stride,
        stride,
        dilation,
        dilation,
        random.nextBoolean() ? "SAME" : "VALID");
  }

  /** 3 x 3 with many channels. */
  private static Case drawDeep(Random random) {
    return new Case(
        1 + random.nextInt(3),
        3 + random.nextInt(20),
        3 + random.nextInt(20),
        8 + random.nextInt(20),
        8 + random.nextInt(20),
        3,
        3,
        1,
        1,
        1,
        1,
        random.nextBoolean() ? "SAME" : "VALID");
  }

  private static Problem convolution(Case c, Random random) {
    ProblemGraph graph = new ProblemGraph(random);
    String x = graph.input(c.n, c.h, c.w, c.c);
    String w = graph.weights(1, c.kh, c.kw, c.c, c.m);
    String y = graph.node("Conv2D", List.of(x, w), a -> window(a, c));
    return graph.problem("Conv2D " + c, y);
  }

  private static Problem depthwise(Case c, Random random) {
    ProblemGraph graph = new ProblemGraph(random);
    int multiplier = 1 + c.m % 3;
    String x = graph.input(c.n, c.h, c.w, c.c);
    String w = graph.weights(1, c.kh, c.kw, c.c, multiplier);
    String y = graph.node("DepthwiseConv2dNative", List.of(x, w), a -> window(a, c));
    return graph.problem("DepthwiseConv2dNative multiplier " + multiplier + " " + c, y);
  }

  private static FrozenGraph.Attributes window(FrozenGraph.Attributes attributes, Case c) {
    return attributes.strides(c.sh, c.sw).dilations(c.dh, c.dw).padding(c.p);
  }

  private static Problem explicitPadding(Random random) {
    ProblemGraph graph = new ProblemGraph(random);
    String x = graph.input(1, 6, 7, 3);
    String w = graph.weights(1, 3, 3, 3, 4);
    String y =
        graph.node(
            "Conv2D",
            List.of(x, w),
            a ->
                a.strides(2, 2)
                    .padding("EXPLICIT")
                    .list("explicit_paddings", 0, 0, 2, 1, 0, 3, 0, 0));
    return graph.problem("Conv2D with explicit padding", y);
  }

  /** After ReLU, with an odd number of pixels: bare, and with bias, residual and ReLU6. */
  private static Problem pointwiseOfRectified(int columns, Random random) {
    ProblemGraph graph = new ProblemGraph(random);
    int channels = columns / 4 * 4 + 12;
    String x = graph.node("Relu", graph.input(3, 5, 3, channels));
    String bare = pointwise(graph, x, graph.weights(1, 1, 1, channels, columns));
    String biased =
        graph.node(
            "BiasAdd",
            pointwise(graph, x, graph.weights(1, 1, 1, channels, columns)),
            graph.weights(1, columns));
    String sum = graph.node("Add", biased, graph.input(3, 5, 3, columns));
    String thin = graph.node("Relu6", pointwise(graph, x, graph.weights(1, 1, 1, channels, 8)));
    String wide = pointwise(graph, thin, graph.weights(1, 1, 1, 8, columns));
    return graph.problem(
        "1 x 1 convolution of what ReLU left to " + columns + " columns",
        bare,
        sum,
        graph.node("Relu6", wide));
  }

  /** No product may be left out where a weight is not finite: zero times infinity is NaN. */
  private static Problem pointwiseOfRectifiedWith(float special, Random random) {
    ProblemGraph graph = new ProblemGraph(random);
    Tensor weights = graph.randomTensor(1, 1, 1, 16, 32);
    weights.data()[random.nextInt(weights.size())] = special;
    Tensor input = graph.randomTensor(1, 1, 3, 3, 16);
    input.data()[random.nextInt(input.size())] = special;
    return graph.problem(
        "1 x 1 convolution of what ReLU left, with " + special,
        pointwise(graph, graph.node("Relu", graph.input(1, 3, 3, 16)), graph.constant(weights)),
        pointwise(graph, graph.node("Relu", graph.input(input)), graph.weights(1, 1, 1, 16, 32)));
  }

  /** One pixel and many columns, as a network ends. */
  private static Problem pointwiseOfPooled(Random random) {
    ProblemGraph graph = new ProblemGraph(random);
    String x = graph.node("Relu", graph.input(1, 7, 7, 64));
    String pooled =
        graph.node("AvgPool", List.of(x), a -> a.kernel(7, 7).strides(1, 1).padding("VALID"));
    String product = pointwise(graph, pooled, graph.weights(1, 1, 1, 64, 51));
    return graph.problem(
        "1 x 1 convolution of the mean of what ReLU left",
        graph.node("BiasAdd", product, graph.weights(1, 51)));
  }

  private static String pointwise(ProblemGraph graph, String x, String weights) {
    return graph.node("Conv2D", List.of(x, weights), a -> a.strides(1, 1).padding("SAME"));
  }

  private static Problem convolutionOfSpecial(int channels, Random random) {
    ProblemGraph graph = new ProblemGraph(random);
    Tensor tensor = graph.randomTensor(1, 2, 12, 12, channels);
    for (float each : SPECIAL) {
      tensor.data()[random.nextInt(tensor.data().length)] = each;
    }
    String x = graph.input(tensor);
    String w = graph.weights(1, 3, 3, channels, 9);
    String depthwise = graph.weights(1, 3, 3, channels, 1);
    return graph.problem(
        "convolutions of " + channels + " channels with NaN and infinities",
        graph.node("Conv2D", List.of(x, w), a -> a.strides(1, 1).padding("SAME")),
        graph.node(
            "DepthwiseConv2dNative", List.of(x, depthwise), a -> a.strides(1, 1).padding("SAME")));
  }

  /** Weights, bias and slope that are no constants. */
  private static Problem computedWeights(Random random) {
    ProblemGraph graph = new ProblemGraph(random);
    String x = graph.input(2, 6, 5, 3);
    String y =
        graph.node(
            "Conv2D", List.of(x, graph.input(2, 2, 3, 11)), a -> a.strides(1, 1).padding("SAME"));
    String depthwise =
        graph.node(
            "DepthwiseConv2dNative",
            List.of(x, graph.input(2, 2, 3, 2)),
            a -> a.strides(1, 1).padding("SAME"));
    String product = graph.node("MatMul", graph.input(4, 6), graph.input(6, 9));
    return graph.problem(
        "convolutions and products with computed weights",
        graph.node("BiasAdd", y, graph.input(11)),
        depthwise,
        product);
  }

  private static Problem emptyMatMul(Random random) {
    ProblemGraph graph = new ProblemGraph(random);
    String y = graph.node("MatMul", graph.input(4, 0), graph.weights(1, 0, 3));
    return graph.problem("MatMul of nothing", y);
  }

  private static Problem matMul(boolean transposeA, boolean transposeB, Random random) {
    ProblemGraph graph = new ProblemGraph(random);
    String a = graph.input(transposeA ? new int[] {7, 5} : new int[] {5, 7});
    String b = graph.weights(1, transposeB ? new int[] {3, 7} : new int[] {7, 3});
    String y =
        graph.node(
            "MatMul",
            List.of(a, b),
            n -> n.flag("transpose_a", transposeA).flag("transpose_b", transposeB));
    return graph.problem("MatMul transposed " + transposeA + " " + transposeB, y);
  }
}
