package dev.ocellus.testing;

import dev.ocellus.tensor.Shape;
import dev.ocellus.tensor.Tensor;
import java.util.List;
import java.util.Random;
import org.tensorflow.proto.DataType;

/**
 * Makes MobileNet V2 (Sandler et al., 2018, table 2) of any width and input size, with random
 * weights, as a frozen GraphDef with batch normalisation already folded.
 */
public final class MobileNetV2 {
  /** The placeholder, float [n, size, size, 3]. */
  public static final String INPUT = "input";

  /** The node to read, float [n, 1001]. */
  public static final String OUTPUT = "MobilenetV2/Predictions/Reshape_1";

  private static final int CLASSES = 1001;

  /** A row of the table: expansion, channels, repetitions, stride of the first. */
  private record Stage(int expansion, int channels, int repetitions, int stride) {}

  private static final Stage[] STAGES = {
    new Stage(1, 16, 1, 1),
    new Stage(6, 24, 2, 2),
    new Stage(6, 32, 3, 2),
    new Stage(6, 64, 4, 2),
    new Stage(6, 96, 3, 1),
    new Stage(6, 160, 3, 2),
    new Stage(6, 320, 1, 1)
  };

  private final FrozenGraph graph = new FrozenGraph();
  private final Random random = new Random(20180113);
  private final double width;
  private final int size;
  private int blocks;

  private MobileNetV2(double width, int size) {
    this.width = width;
    this.size = size;
  }

  /**
   * Makes a network.
   *
   * @param width multiplies the channels, such as 1.4
   * @param size of the square input in pixels, a multiple of 32
   * @return the file
   */
  public static byte[] graphDef(double width, int size) {
    return new MobileNetV2(width, size).build();
  }

  private byte[] build() {
    graph.placeholder(INPUT, -1, size, size, 3);
    int channels = rounded(32);
    String last = convolution(INPUT, "MobilenetV2/Conv", 3, 2, 3, channels, true);
    for (Stage stage : STAGES) {
      for (int i = 0; i < stage.repetitions(); i++) {
        int to = rounded(stage.channels());
        last = block(last, channels, to, stage.expansion(), i == 0 ? stage.stride() : 1);
        channels = to;
      }
    }
    int features = Math.max(1280, rounded(1280));
    last = convolution(last, "MobilenetV2/Conv_1", 1, 1, channels, features, true);
    int side = size / 32;
    last =
        graph.node(
            "MobilenetV2/Logits/AvgPool",
            "AvgPool",
            List.of(last),
            a -> a.kernel(side, side).strides(1, 1).padding("VALID"));
    predictions(
        convolution(last, "MobilenetV2/Logits/Conv2d_1c_1x1", 1, 1, features, CLASSES, false));
    return graph.bytes();
  }

  private String block(String input, int from, int to, int expansion, int stride) {
    String name = "MobilenetV2/expanded_conv" + (blocks == 0 ? "" : "_" + blocks);
    blocks++;
    int wide = from * expansion;
    String last = input;
    if (expansion > 1) {
      last = convolution(last, name + "/expand", 1, 1, from, wide, true);
    }
    last = depthwise(last, name + "/depthwise", stride, wide);
    last = convolution(last, name + "/project", 1, 1, wide, to, false);
    return stride > 1 || from != to ? last : graph.node(name + "/add", "Add", last, input);
  }

  /** Channels in eights, and not a tenth less than they should be, as the paper's code has it. */
  private int rounded(int channels) {
    double wanted = channels * width;
    int rounded = Math.max(8, (int) (wanted + 4) / 8 * 8);
    return rounded < 0.9 * wanted ? rounded + 8 : rounded;
  }

  private String convolution(
      String input, String name, int kernel, int stride, int from, int to, boolean relu6) {
    String weights =
        weights(name + "/weights", kernel * kernel * from, relu6, kernel, kernel, from, to);
    String sum = window(name + "/Conv2D", "Conv2D", input, weights, stride);
    return biased(name, sum, to, relu6);
  }

  private String depthwise(String input, String name, int stride, int channels) {
    String weights = weights(name + "/depthwise_weights", 9, true, 3, 3, channels, 1);
    String sum = window(name + "/depthwise", "DepthwiseConv2dNative", input, weights, stride);
    return biased(name, sum, channels, true);
  }

  private String window(String name, String op, String input, String weights, int stride) {
    return graph.node(
        name,
        op,
        List.of(input, weights),
        a -> a.strides(stride, stride).dilations(1, 1).padding("SAME"));
  }

  private String biased(String name, String sum, int channels, boolean relu6) {
    graph.constant(name + "/bias", floats(channels, 0.1), channels);
    String biased = graph.node(name + "/BiasAdd", "BiasAdd", sum, name + "/bias");
    return relu6 ? graph.node(name + "/Relu6", "Relu6", biased) : biased;
  }

  private void predictions(String logits) {
    String predictions = "MobilenetV2/Predictions/";
    String squeezed =
        graph.node(
            "MobilenetV2/Logits/Squeeze",
            "Squeeze",
            List.of(logits),
            a -> a.list("squeeze_dims", 1, 2));
    String rows = graph.constant(predictions + "Reshape/shape", Tensor.ints(-1, CLASSES));
    String flat = graph.node(predictions + "Reshape", "Reshape", squeezed, rows);
    String softmax = graph.node(predictions + "Softmax", "Softmax", flat);
    String shape =
        graph.node(
            predictions + "Shape",
            "Shape",
            List.of(flat),
            a -> a.type("out_type", DataType.DT_INT32));
    graph.node(OUTPUT, "Reshape", softmax, shape);
  }

  /** Weights under which the size of values stays about the same (He et al., 2015). */
  private String weights(String name, int fanIn, boolean relu, int... dims) {
    int count = Shape.of(dims).size();
    return graph.constant(name, floats(count, Math.sqrt((relu ? 2.0 : 1.0) / fanIn)), dims);
  }

  private float[] floats(int count, double deviation) {
    float[] values = new float[count];
    for (int i = 0; i < count; i++) {
      values[i] = (float) (random.nextGaussian() * deviation);
    }
    return values;
  }
}
