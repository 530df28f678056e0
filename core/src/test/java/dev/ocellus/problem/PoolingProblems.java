package dev.ocellus.problem;

import dev.ocellus.tensor.Tensor;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Pooling and means. */
final class PoolingProblems {
  private PoolingProblems() {}

  static List<Problem> all(Random random) {
    List<Problem> problems = new ArrayList<>();
    for (String op : List.of("MaxPool", "AvgPool")) {
      for (String padding : List.of("SAME", "VALID")) {
        problems.add(pool(op, padding, 2, 2, 2, 10, 10, random));
        problems.add(pool(op, padding, 3, 3, 2, 11, 8, random));
        problems.add(pool(op, padding, 3, 3, 2, 48, 46, random));
        problems.add(pool(op, padding, 7, 7, 1, 7, 7, random));
        problems.add(pool(op, padding, 1, 3, 2, 1, 5, random));
        for (int i = 0; i < 8; i++) {
          int kernel = 1 + random.nextInt(4);
          int stride = 1 + random.nextInt(4);
          int h = kernel + random.nextInt(9);
          int w = kernel + random.nextInt(9);
          problems.add(pool(op, padding, kernel, kernel, stride, h, w, random));
        }
      }
    }
    problems.add(poolOfSpecial("MaxPool", random));
    problems.add(poolOfSpecial("AvgPool", random));
    problems.add(mean(true, random, 1, 2));
    problems.add(mean(false, random, 1, 2));
    problems.add(mean(false, random, -1));
    problems.add(mean(true, random, 0, 3));
    problems.add(mean(false, random, 0, 1, 2, 3));
    return problems;
  }

  private static Problem pool(
      String op, String padding, int kh, int kw, int stride, int h, int w, Random random) {
    ProblemGraph graph = new ProblemGraph(random);
    String x = graph.input(2, h, w, 5);
    String y =
        graph.node(op, List.of(x), a -> a.kernel(kh, kw).strides(stride, stride).padding(padding));
    String name = op + " " + padding + " " + kh + "x" + kw + "/" + stride + " on " + h + "x" + w;
    return graph.problem(name, y);
  }

  private static Problem poolOfSpecial(String op, Random random) {
    ProblemGraph graph = new ProblemGraph(random);
    float[] special = {1, Float.NaN, 3, Float.NEGATIVE_INFINITY, Float.POSITIVE_INFINITY, -2};
    Tensor tensor = graph.randomTensor(1, 1, 12, 12, 3);
    for (int i = 0; i < 60; i++) {
      int at = random.nextInt(tensor.data().length);
      tensor.data()[at] = special[random.nextInt(special.length)];
    }
    String x = graph.input(tensor);
    String y = graph.node(op, List.of(x), a -> a.kernel(3, 3).strides(2, 2).padding("SAME"));
    return graph.problem(op + " with NaN and infinities", y);
  }

  private static Problem mean(boolean keepDims, Random random, int... axes) {
    ProblemGraph graph = new ProblemGraph(random);
    String x = graph.input(2, 7, 5, 6);
    String y = graph.node("Mean", List.of(x, graph.ints(axes)), a -> a.flag("keep_dims", keepDims));
    return graph.problem("Mean over " + List.of(axes.length) + " axes, keep " + keepDims, y);
  }
}
