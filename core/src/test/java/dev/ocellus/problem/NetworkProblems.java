package dev.ocellus.problem;

import dev.ocellus.tensor.Shape;
import dev.ocellus.tensor.Tensor;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.tensorflow.proto.DataType;

/** Networks shaped like Google's own frozen MobileNets, and like parts of MTCNN. */
final class NetworkProblems {
  private NetworkProblems() {}

  static List<Problem> all(Random random) {
    List<Problem> problems = new ArrayList<>();
    for (String norm : List.of("FusedBatchNorm", "FusedBatchNormV3", "parts")) {
      for (double width : new double[] {0.35, 1, 1.4}) {
        problems.add(mobileNet(norm, width, random));
      }
    }
    problems.add(mtcnnLike(random));
    for (int faces : new int[] {1, 3}) {
      problems.add(refineLike(faces, random));
    }
    return problems;
  }

  /** Pad, Conv2D, blocks with and without residuals, Mean, 1x1 Conv2D, Squeeze, Softmax tail. */
  private static Problem mobileNet(String norm, double width, Random random) {
    Layers layers = new Layers(new ProblemGraph(random), norm);
    ProblemGraph graph = layers.graph;
    int[] channels = {channels(32 * width), channels(16 * width), channels(24 * width)};
    String x = graph.input(2, 33, 33, 3);
    String padded =
        graph.node(
            "Pad", x, graph.constant(Tensor.ints(0, 0, 1, 1, 1, 1, 0, 0).reshaped(Shape.of(4, 2))));
    String y = layers.convolution(padded, 3, channels[0], 3, 2, "VALID", true);
    y = layers.depthwise(y, channels[0], 1);
    y = layers.convolution(y, channels[0], channels[1], 1, 1, "SAME", false);
    String expanded = layers.convolution(y, channels[1], 6 * channels[1], 1, 1, "SAME", true);
    String down = layers.depthwise(expanded, 6 * channels[1], 2);
    y = layers.convolution(down, 6 * channels[1], channels[2], 1, 1, "SAME", false);
    String again = layers.convolution(y, channels[2], 6 * channels[2], 1, 1, "SAME", true);
    again = layers.depthwise(again, 6 * channels[2], 1);
    again = layers.convolution(again, 6 * channels[2], channels[2], 1, 1, "SAME", false);
    y = graph.node("Add", y, again);
    String pooled =
        graph.node("Mean", List.of(y, graph.ints(1, 2)), a -> a.flag("keep_dims", true));
    String logits = layers.logits(pooled, channels[2], 11);
    return graph
        .problem("MobileNet of width " + width + ", " + norm, tail(graph, logits), y)
        .asDeep();
  }

  private static int channels(double wanted) {
    return Math.max(8, (int) (wanted + 4) / 8 * 8);
  }

  /** Squeeze, Shape, Softmax over a reshaped copy, and back. */
  private static String tail(ProblemGraph graph, String logits) {
    String squeezed = graph.node("Squeeze", List.of(logits), a -> a.list("squeeze_dims", 1, 2));
    String shape =
        graph.node("Shape", List.of(squeezed), a -> a.type("out_type", DataType.DT_INT32));
    String flat = graph.node("Reshape", squeezed, graph.ints(-1, 11));
    return graph.node("Reshape", graph.node("Softmax", flat), shape);
  }

  private static Problem mtcnnLike(Random random) {
    ProblemGraph graph = new ProblemGraph(random);
    Layers layers = new Layers(graph, "none");
    String x = graph.input(1, 31, 23, 3);
    String y = layers.prelu(layers.biased(x, 3, 10, 3), 10);
    y = graph.node("MaxPool", List.of(y), a -> a.kernel(2, 2).strides(2, 2).padding("VALID"));
    y = layers.prelu(layers.biased(y, 10, 16, 3), 16);
    y = layers.prelu(layers.biased(y, 16, 32, 3), 32);
    return graph.problem(
        "P-Net's layers",
        graph.node("Softmax", layers.biased(y, 32, 2, 1)),
        layers.biased(y, 32, 4, 1));
  }

  /** R-Net's layers, made smaller; several faces are one batch. */
  private static Problem refineLike(int faces, Random random) {
    ProblemGraph graph = new ProblemGraph(random);
    Layers layers = new Layers(graph, "none");
    String y = layers.prelu(layers.biased(graph.input(faces, 24, 24, 3), 3, 28, 3), 28);
    y = graph.node("MaxPool", List.of(y), a -> a.kernel(3, 3).strides(2, 2).padding("SAME"));
    y = layers.prelu(layers.biased(y, 28, 9, 3), 9);
    y = graph.node("MaxPool", List.of(y), a -> a.kernel(3, 3).strides(2, 2).padding("VALID"));
    y = graph.node("Reshape", y, graph.ints(-1, 4 * 4 * 9));
    y = layers.prelu(layers.dense(y, 4 * 4 * 9, 13), 13);
    return graph.problem(
        "R-Net's layers for " + faces + " faces",
        graph.node("Softmax", layers.dense(y, 13, 2)),
        layers.dense(y, 13, 4));
  }

  /** Layers as their authors' tools write them. */
  private record Layers(ProblemGraph graph, String norm) {

    String convolution(
        String x, int from, int to, int k, int stride, String padding, boolean activated) {
      String w = graph.weights(Math.sqrt(3.0 / (k * k * from)), k, k, from, to);
      String y =
          graph.node("Conv2D", List.of(x, w), a -> a.strides(stride, stride).padding(padding));
      return activated ? graph.node("Relu6", normalised(y, to)) : normalised(y, to);
    }

    String depthwise(String x, int channels, int stride) {
      String w = graph.weights(0.6, 3, 3, channels, 1);
      String y =
          graph.node(
              "DepthwiseConv2dNative",
              List.of(x, w),
              a -> a.strides(stride, stride).padding("SAME"));
      return graph.node("Relu6", normalised(y, channels));
    }

    String logits(String x, int from, int classes) {
      return biased(x, from, classes, 1);
    }

    String biased(String x, int from, int to, int k) {
      String w = graph.weights(Math.sqrt(3.0 / (k * k * from)), k, k, from, to);
      String y = graph.node("Conv2D", List.of(x, w), a -> a.strides(1, 1).padding("VALID"));
      return graph.node("BiasAdd", y, graph.weights(1, to));
    }

    String dense(String x, int from, int to) {
      String product = graph.node("MatMul", x, graph.weights(Math.sqrt(3.0 / from), from, to));
      return graph.node("BiasAdd", product, graph.weights(1, to));
    }

    String prelu(String x, int channels) {
      String slope = graph.weights(0.5, channels);
      String greater = graph.node("Greater", x, graph.constant(Tensor.scalar(0)));
      return graph.node("Select", greater, x, graph.node("Mul", x, slope));
    }

    private String normalised(String x, int channels) {
      String scale = graph.positive(channels);
      String offset = graph.weights(1, channels);
      String mean = graph.weights(1, channels);
      String variance = graph.positive(channels);
      if (norm.equals("parts")) {
        return normalisedInParts(x, scale, offset, mean, variance);
      }
      return graph.node(
          norm,
          List.of(x, scale, offset, mean, variance),
          a -> {
            if (norm.endsWith("V3")) {
              a.type("U", DataType.DT_FLOAT);
            }
            return a.flag("is_training", false).real("epsilon", 0.001f);
          });
    }

    /** x * (scale * rsqrt(variance + epsilon)) + (offset - mean * that). */
    private String normalisedInParts(
        String x, String scale, String offset, String mean, String variance) {
      String shifted = graph.node("Add", variance, graph.constant(Tensor.scalar(0.001f)));
      String factor = graph.node("Mul", graph.node("Rsqrt", shifted), scale);
      String rest = graph.node("Sub", offset, graph.node("Mul", mean, factor));
      return graph.node("Add", graph.node("Mul", x, factor), rest);
    }
  }
}
