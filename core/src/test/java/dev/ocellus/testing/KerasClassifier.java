package dev.ocellus.testing;

import dev.ocellus.tensor.Shape;
import dev.ocellus.tensor.Tensor;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.tensorflow.proto.DataType;

/**
 * A classifier as Keras 3 writes one when it is frozen: {@code Rescaling(1/127.5, offset=-1)},
 * where a whole offset and an input of whole numbers are cast; variables behind Identity; batch
 * normalisation in its parts; a separable convolution; {@code Flatten} by the picture's own shape.
 * It says which of red, green and blue a picture has most of.
 */
public final class KerasClassifier {
  /** The side of its pictures, in pixels. */
  public static final int SIZE = 32;

  /** The node to read, float [n, 3]. */
  public static final String OUTPUT = "Identity";

  /** The file of its labels. */
  public static final String LABELS = "red\ngreen\nblue\n";

  private static final int COLOURS = 3;
  private static final int CHANNELS = 8;

  private final FrozenGraph graph = new FrozenGraph();
  private final Random random = new Random(3);

  private KerasClassifier() {}

  /**
   * The file.
   *
   * @param input the type of its input: float, int32 or uint8
   */
  public static byte[] graphDef(DataType input) {
    return new KerasClassifier().build(input);
  }

  private byte[] build(DataType input) {
    String last = graph.placeholder("picture", input, -1, SIZE, SIZE, COLOURS);
    if (input != DataType.DT_FLOAT) {
      last = graph.cast("rescaling/Cast", last, input, DataType.DT_FLOAT);
    }
    last = graph.node("rescaling/mul", "Mul", last, scalar("rescaling/scale", 1 / 127.5f));
    String offset = graph.constant("rescaling/offset", Tensor.ints(-1).reshaped(Shape.of()));
    offset = graph.cast("rescaling/Cast_1", offset, DataType.DT_INT32, DataType.DT_FLOAT);
    last = graph.node("rescaling/add", "AddV2", last, offset);
    last = window("conv2d", "Conv2D", last, carrying(3, COLOURS, CHANNELS), 2);
    last = graph.node("re_lu", "Relu6", normalized("batch_normalization", last));
    last = window("depthwise", "DepthwiseConv2dNative", last, carrying(3, CHANNELS, 1), 1);
    last = window("pointwise", "Conv2D", last, carrying(1, CHANNELS, COLOURS), 1);
    String axes = graph.constant("pooling/axes", Tensor.ints(1, 2));
    last = graph.node("pooling/Mean", "Mean", List.of(last, axes), a -> a.flag("keep_dims", true));
    last = flattened(last);
    last = graph.node("dense/MatMul", "MatMul", last, variable("dense/kernel", sharp()));
    last = graph.node("dense/BiasAdd", "BiasAdd", last, variable("dense/bias", zeros(COLOURS)));
    last = graph.node("dense/Softmax", "Softmax", last);
    graph.node(OUTPUT, "Identity", last, "^dense/kernel");
    return graph.bytes();
  }

  /** x * (gamma / sqrt(variance + epsilon)) + (beta - mean * that): colours from 0 to 2. */
  private String normalized(String name, String x) {
    Tensor variance = random(0.5, CHANNELS);
    for (int i = 0; i < CHANNELS; i++) {
      variance.data()[i] = 1 + Math.abs(variance.data()[i]);
    }
    String sum =
        graph.node(
            name + "/add",
            "AddV2",
            variable(name + "/variance", variance),
            scalar(name + "/epsilon", 0.001f));
    String factor =
        graph.node(
            name + "/mul",
            "Mul",
            graph.node(name + "/Rsqrt", "Rsqrt", sum),
            variable(name + "/gamma", filled(1, CHANNELS)));
    String shift =
        graph.node(
            name + "/sub",
            "Sub",
            variable(name + "/beta", filled(1, CHANNELS)),
            graph.node(name + "/mul_2", "Mul", variable(name + "/mean", zeros(CHANNELS)), factor));
    return graph.node(
        name + "/add_1", "AddV2", graph.node(name + "/mul_1", "Mul", x, factor), shift);
  }

  /** To [n, channels], with the n of the picture that is there. */
  private String flattened(String x) {
    String shape = graph.node("flatten/Shape", "Shape", List.of(x), a -> a);
    String count =
        graph.node(
            "flatten/strided_slice",
            "StridedSlice",
            List.of(
                shape,
                graph.constant("flatten/begin", Tensor.ints(0)),
                graph.constant("flatten/end", Tensor.ints(1)),
                graph.constant("flatten/strides", Tensor.ints(1))),
            a -> a.ofInts().type("Index", DataType.DT_INT32).number("shrink_axis_mask", 1));
    String channels = graph.constant("flatten/channels", Tensor.ints(COLOURS).reshaped(Shape.of()));
    String both =
        graph.node(
            "flatten/packed", "Pack", List.of(count, channels), a -> a.ofInts().number("N", 2));
    return graph.node("flatten/Reshape", "Reshape", x, both);
  }

  private String window(String name, String op, String x, Tensor weights, int stride) {
    return graph.node(
        name + "/convolution",
        op,
        List.of(x, variable(name + "/kernel", weights)),
        a -> a.strides(stride, stride).dilations(1, 1).padding("SAME"));
  }

  /** A constant, and the Identity that reading the variable has become. */
  private String variable(String name, Tensor value) {
    return graph.node(name, "Identity", graph.constant(name + "/resource", value));
  }

  private String scalar(String name, float value) {
    return graph.constant(name, Tensor.scalar(value));
  }

  /** Weights [side, side, from, to] whose middle passes colours on; the rest is random. */
  private Tensor carrying(int side, int from, int to) {
    Tensor weights = random(0.02, side, side, from, to);
    int middle = side * side / 2 * from * to;
    for (int colour = 0; colour < COLOURS; colour++) {
      weights.data()[middle + (to == 1 ? colour : colour * to + colour)] = 1;
    }
    return weights;
  }

  private static Tensor sharp() {
    Tensor weights = zeros(COLOURS, COLOURS);
    for (int colour = 0; colour < COLOURS; colour++) {
      weights.data()[colour * COLOURS + colour] = 4;
    }
    return weights;
  }

  private Tensor random(double deviation, int... dims) {
    Tensor tensor = zeros(dims);
    for (int i = 0; i < tensor.size(); i++) {
      tensor.data()[i] = (float) (random.nextGaussian() * deviation);
    }
    return tensor;
  }

  private static Tensor filled(float value, int... dims) {
    Tensor tensor = zeros(dims);
    Arrays.fill(tensor.data(), value);
    return tensor;
  }

  private static Tensor zeros(int... dims) {
    return Tensor.zeros(Shape.of(dims));
  }
}
