package dev.ocellus.pass;

import dev.ocellus.graph.BinaryFunction;
import dev.ocellus.graph.Graph;
import dev.ocellus.graph.Node;
import dev.ocellus.graph.Op;
import java.util.Arrays;

/**
 * What multiplies each channel of its first input and adds to it: y = x * scale + offset.
 *
 * @param scale for each channel; null when all are 1
 * @param offset for each channel
 */
@SuppressWarnings("ArrayRecordComponent")
record Affine(float[] scale, float[] offset) {

  static Affine identity(int channels) {
    return new Affine(null, new float[channels]);
  }

  /** Reads a node as an affine function of {@code channels} channels; null when it is none. */
  static Affine of(Graph graph, Node node, int channels) {
    if (node.op() instanceof Op.FusedBatchNorm norm && node.inputs().size() == 5) {
      return ofBatchNorm(graph, node, norm.epsilon(), channels);
    }
    if (node.inputs().size() != 2) {
      return null;
    }
    if (node.op() instanceof Op.BiasAdd) {
      float[] bias = vector(graph, node.input(1), channels);
      return bias == null ? null : new Affine(null, bias);
    }
    return node.op() instanceof Op.Binary binary
        ? ofBinary(binary.function(), broadcast(graph, node.input(1), channels))
        : null;
  }

  private static Affine ofBinary(BinaryFunction function, float[] y) {
    if (y == null) {
      return null;
    }
    return switch (function) {
      case ADD -> new Affine(null, y);
      case SUB -> new Affine(null, negated(y));
      case MUL -> new Affine(y, new float[y.length]);
      default -> null;
    };
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
    return new Affine(s, b);
  }

  /** This function and then another. */
  Affine then(Affine next) {
    if (next.scale == null) {
      return new Affine(scale, sum(offset, next.offset));
    }
    float[] product = scale == null ? next.scale : product(scale, next.scale);
    return new Affine(product, sum(product(offset, next.scale), next.offset));
  }

  /** A constant with one number for each channel; null when it is something else. */
  private static float[] vector(Graph graph, String name, int channels) {
    Op.Const constant = graph.constant(name);
    boolean fits =
        constant != null
            && constant.value().shape().rank() == 1
            && constant.value().shape().dim(0) == channels;
    return fits ? constant.value().data() : null;
  }

  /** A constant with one number for each channel, or one for all; null otherwise. */
  private static float[] broadcast(Graph graph, String name, int channels) {
    Op.Const constant = graph.constant(name);
    boolean isOne =
        constant != null && constant.value().shape().rank() <= 1 && constant.value().size() == 1;
    if (!isOne) {
      return vector(graph, name, channels);
    }
    float[] all = new float[channels];
    Arrays.fill(all, constant.value().data()[0]);
    return all;
  }

  private static float[] negated(float[] values) {
    float[] negated = new float[values.length];
    for (int i = 0; i < values.length; i++) {
      negated[i] = -values[i];
    }
    return negated;
  }

  private static float[] sum(float[] a, float[] b) {
    float[] sum = new float[a.length];
    for (int i = 0; i < a.length; i++) {
      sum[i] = a[i] + b[i];
    }
    return sum;
  }

  private static float[] product(float[] a, float[] b) {
    float[] product = new float[a.length];
    for (int i = 0; i < a.length; i++) {
      product[i] = a[i] * b[i];
    }
    return product;
  }
}
