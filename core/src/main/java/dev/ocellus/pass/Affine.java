package dev.ocellus.pass;

import dev.ocellus.graph.BinaryFunction;
import dev.ocellus.graph.Graph;
import dev.ocellus.graph.Node;
import dev.ocellus.graph.Op;
import java.util.Arrays;

/**
 * A node that multiplies each channel and adds to it: y = x * scale + offset.
 *
 * @param x the name of its input
 * @param scale for each channel; null when all are 1
 * @param offset for each channel
 */
@SuppressWarnings("ArrayRecordComponent")
record Affine(String x, float[] scale, float[] offset) {

  /** Reads a node as an affine function of {@code channels} channels; null when it is none. */
  static Affine of(Graph graph, Node node, int channels) {
    if (node.op() instanceof Op.FusedBatchNorm norm && node.inputs().size() == 5) {
      return ofBatchNorm(graph, node, norm.epsilon(), channels);
    }
    if (node.inputs().size() != 2) {
      return null;
    }
    float[] y = vector(graph, node.input(1), channels);
    if (y == null) {
      return null;
    }
    String x = node.input(0);
    if (node.op() instanceof Op.BiasAdd || isBinary(node, BinaryFunction.ADD)) {
      return new Affine(x, null, y);
    }
    if (isBinary(node, BinaryFunction.SUB)) {
      return new Affine(x, null, map(y, -1));
    }
    return isBinary(node, BinaryFunction.MUL) ? new Affine(x, y, new float[channels]) : null;
  }

  private static Affine ofBatchNorm(Graph graph, Node node, float epsilon, int channels) {
    float[] scale = vector(graph, node.input(1), channels);
    float[] offset = vector(graph, node.input(2), channels);
    float[] mean = vector(graph, node.input(3), channels);
    float[] variance = vector(graph, node.input(4), channels);
    if (scale == null || offset == null || mean == null || variance == null) {
      return null;
    }
    float[] s = new float[channels];
    float[] b = new float[channels];
    for (int c = 0; c < channels; c++) {
      double factor = scale[c] / Math.sqrt((double) variance[c] + epsilon);
      s[c] = (float) factor;
      b[c] = (float) (offset[c] - mean[c] * factor);
    }
    return new Affine(node.input(0), s, b);
  }

  private static boolean isBinary(Node node, BinaryFunction function) {
    return node.op() instanceof Op.Binary binary && binary.function() == function;
  }

  /**
   * A constant with one number for each channel, or one for all; null when it is something else.
   */
  private static float[] vector(Graph graph, String name, int channels) {
    Op.Const constant = graph.constant(name);
    if (constant == null || constant.value().shape().rank() > 1) {
      return null;
    }
    float[] data = constant.value().data();
    if (data.length == 1) {
      float[] all = new float[channels];
      Arrays.fill(all, data[0]);
      return all;
    }
    return data.length == channels ? data : null;
  }

  private static float[] map(float[] values, float factor) {
    float[] mapped = new float[values.length];
    for (int i = 0; i < values.length; i++) {
      mapped[i] = values[i] * factor;
    }
    return mapped;
  }
}
