package dev.ocellus.problem;

import dev.ocellus.tensor.Shape;
import dev.ocellus.tensor.Tensor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Pooling and means. */
final class PoolingProblems {
  private PoolingProblems() {}

  static List<Problem> all(Random random) {
    List<Problem> problems = new ArrayList<>();
    for (String op : List.of("MaxPool", "AvgPool")) {
      for (String padding : List.of("SAME", "VALID")) {
        for (Case fixed : FIXED) {
          problems.add(pool(op, padding, fixed, random));
        }
        for (int i = 0; i < 8; i++) {
          problems.add(pool(op, padding, draw(random), random));
        }
      }
    }
    problems.add(poolOfSpecial("MaxPool", random));
    problems.add(poolOfSpecial("AvgPool", random));
    int[] dims = {2, 7, 5, 6};
    problems.add(mean(true, dims, random, 1, 2));
    problems.add(mean(false, dims, random, 1, 2));
    problems.add(mean(false, dims, random, -1));
    problems.add(mean(true, dims, random, 0, 3));
    problems.add(mean(false, dims, random, 0, 2));
    problems.add(mean(false, dims, random, 0, 1, 2, 3));
    problems.add(mean(false, dims, random));
    problems.add(mean(true, new int[] {2, 3, 3, 70}, random, 1, 2));
    problems.add(mean(false, new int[] {3, 0, 2}, random, 1));
    problems.add(meanOfSpecial(random));
    return problems;
  }

  /** A window, and the picture it slides over. */
  private record Case(int kh, int kw, int sh, int sw, int h, int w, int channels) {
    static Case square(int k, int stride, int h, int w, int channels) {
      return new Case(k, k, stride, stride, h, w, channels);
    }

    @Override
    public String toString() {
      return kh + "x" + kw + "/" + sh + "," + sw + " on " + h + "x" + w + "x" + channels;
    }
  }

  private static final List<Case> FIXED =
      List.of(
          Case.square(2, 2, 10, 10, 10),
          Case.square(3, 2, 11, 8, 5),
          Case.square(3, 2, 48, 46, 28),
          Case.square(7, 1, 7, 7, 3),
          new Case(1, 3, 2, 2, 1, 5, 1));

  private static Case draw(Random random) {
    int kh = 1 + random.nextInt(4);
    int kw = 1 + random.nextInt(4);
    return new Case(
        kh,
        kw,
        1 + random.nextInt(4),
        1 + random.nextInt(4),
        kh + random.nextInt(9),
        kw + random.nextInt(9),
        1 + random.nextInt(12));
  }

  private static Problem pool(String op, String padding, Case c, Random random) {
    ProblemGraph graph = new ProblemGraph(random);
    String x = graph.input(2, c.h, c.w, c.channels);
    String y =
        graph.node(op, List.of(x), a -> a.kernel(c.kh, c.kw).strides(c.sh, c.sw).padding(padding));
    return graph.problem(op + " " + padding + " " + c, y);
  }

  private static Problem poolOfSpecial(String op, Random random) {
    ProblemGraph graph = new ProblemGraph(random);
    Tensor tensor = withSpecial(graph.randomTensor(1, 2, 12, 12, 3), 120, random);
    String x = graph.input(tensor);
    String y = graph.node(op, List.of(x), a -> a.kernel(3, 3).strides(2, 2).padding("SAME"));
    return graph.problem(op + " with NaN and infinities", y);
  }

  private static Problem mean(boolean keepDims, int[] dims, Random random, int... axes) {
    ProblemGraph graph = new ProblemGraph(random);
    String y = mean(graph, graph.input(dims), keepDims, axes);
    String name = "Mean of " + Shape.of(dims) + " over " + Arrays.toString(axes);
    return graph.problem(name + ", keep " + keepDims, y);
  }

  private static String mean(ProblemGraph graph, String x, boolean keepDims, int... axes) {
    return graph.node("Mean", List.of(x, graph.ints(axes)), a -> a.flag("keep_dims", keepDims));
  }

  private static Problem meanOfSpecial(Random random) {
    ProblemGraph graph = new ProblemGraph(random);
    String x = graph.input(withSpecial(graph.randomTensor(1, 2, 3, 3, 9), 8, random));
    return graph.problem(
        "Mean with NaN and infinities", mean(graph, x, false, 1, 2), mean(graph, x, false, 3));
  }

  private static Tensor withSpecial(Tensor tensor, int count, Random random) {
    float[] special = {1, Float.NaN, 3, Float.NEGATIVE_INFINITY, Float.POSITIVE_INFINITY, -2, -0f};
    for (int i = 0; i < count; i++) {
      int at = random.nextInt(tensor.data().length);
      tensor.data()[at] = special[random.nextInt(special.length)];
    }
    return tensor;
  }
}
