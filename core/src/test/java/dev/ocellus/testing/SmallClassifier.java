package dev.ocellus.testing;

import dev.ocellus.classify.ClassifierSpec;
import dev.ocellus.tensor.Shape;
import dev.ocellus.tensor.Tensor;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.tensorflow.proto.DataType;

/**
 * A classifier that can be made in no time and is right about drawn pictures: it names the {@link
 * Subject} whose colour is nearest to the picture's mean. It has layers of MobileNet V2's kinds and
 * its ends, so that it may stand in MobileNet's place.
 *
 * <p>Three of its channels carry the colour to the end, from 0 to 6 between two layers; the others
 * are random and have little to say.
 */
public final class SmallClassifier {
  /** What it takes and gives: what MobileNet V2 does. */
  public static final ClassifierSpec SPEC = ClassifierSpec.MOBILENET_V2_1_0_224;

  private static final int COLOURS = 3;
  private static final int CHANNELS = 16;
  private static final int WIDE = 48;
  private static final double SHARPNESS = 8;
  private static final double SCALE = 3;

  private final FrozenGraph graph = new FrozenGraph();
  private final Random random = new Random(224);

  private SmallClassifier() {}

  /** The file. */
  public static byte[] graphDef() {
    return new SmallClassifier().build();
  }

  /** The file with megabytes of weights that nothing needs, for tests of how it is transferred. */
  public static byte[] graphDefOf(int megabytes) {
    SmallClassifier classifier = new SmallClassifier();
    int count = megabytes * (1_000_000 / Float.BYTES);
    classifier.graph.constant("ballast", Tensor.zeros(Shape.of(count)));
    return classifier.build();
  }

  /** The file of its labels, one a line. */
  public static byte[] labels() {
    return Arrays.stream(Subject.values())
        .map(subject -> subject.label() + "\n")
        .collect(Collectors.joining())
        .getBytes(StandardCharsets.UTF_8);
  }

  private byte[] build() {
    String last = graph.placeholder(SPEC.input(), -1, SPEC.size(), SPEC.size(), COLOURS);
    last = first(last);
    last = block("block_1", last, 2);
    last = block("block_2", last, 2);
    String branch = block("block_3", last, 1);
    last = graph.node("add", "Add", branch, last);
    last =
        graph.node(
            "pool", "AvgPool", List.of(last), a -> a.kernel(28, 28).strides(1, 1).padding("VALID"));
    predictions(logits(last));
    return graph.bytes();
  }

  /** Colours from -1 to 1 become 0 to 6. */
  private String first(String input) {
    Tensor weights = Tensor.zeros(Shape.of(3, 3, COLOURS, CHANNELS));
    fillRandomly(weights, 0.3);
    float[] bias = new float[CHANNELS];
    for (int tap = 0; tap < 9; tap++) {
      for (int from = 0; from < COLOURS; from++) {
        for (int to = 0; to < COLOURS; to++) {
          weights.data()[(tap * COLOURS + from) * CHANNELS + to] =
              from == to ? (float) (SCALE / 9) : 0;
        }
      }
    }
    Arrays.fill(bias, 0, COLOURS, (float) SCALE);
    return relu6("first", window("first", "Conv2D", input, weights, 2), bias);
  }

  /** Expands, looks around and projects; the colours of a block without stride are left out. */
  private String block(String name, String input, int stride) {
    String expand = name + "/expand";
    String wide =
        relu6(
            expand,
            window(expand, "Conv2D", input, carrying(CHANNELS, WIDE, 1), 1),
            new float[WIDE]);
    Tensor around = Tensor.zeros(Shape.of(3, 3, WIDE, 1));
    fillRandomly(around, 0.3);
    for (int tap = 0; tap < 9; tap++) {
      Arrays.fill(around.data(), tap * WIDE, tap * WIDE + COLOURS, tap == 4 ? 1 : 0);
    }
    String depthwise = name + "/depthwise";
    wide =
        relu6(
            depthwise,
            window(depthwise, "DepthwiseConv2dNative", wide, around, stride),
            new float[WIDE]);
    String project = name + "/project";
    Tensor narrow = carrying(WIDE, CHANNELS, stride == 1 ? 0 : 1);
    return biased(project, window(project, "Conv2D", wide, narrow, 1), new float[CHANNELS]);
  }

  /** Weights [1, 1, from, to] that multiply each colour by {@code share} and nothing else. */
  private Tensor carrying(int from, int to, float share) {
    Tensor weights = Tensor.zeros(Shape.of(1, 1, from, to));
    fillRandomly(weights, 1 / Math.sqrt(from));
    for (int i = 0; i < from; i++) {
      for (int j = 0; j < to; j++) {
        if (i < COLOURS || j < COLOURS) {
          weights.data()[i * to + j] = i == j ? share : 0;
        }
      }
    }
    return weights;
  }

  /**
   * The nearer a subject's colour is to the mean, the greater; a square distance, multiplied out.
   */
  private String logits(String means) {
    Subject[] subjects = Subject.values();
    Tensor weights = Tensor.zeros(Shape.of(1, 1, CHANNELS, subjects.length));
    fillRandomly(weights, 0.01);
    float[] bias = new float[subjects.length];
    for (int k = 0; k < subjects.length; k++) {
      double sum = 0;
      for (int c = 0; c < COLOURS; c++) {
        double colour = subjects[k].signed(c);
        weights.data()[c * subjects.length + k] = (float) (SHARPNESS * 2 * colour / SCALE);
        sum += colour * colour + 2 * colour;
      }
      bias[k] = (float) (-SHARPNESS * sum);
    }
    return biased("logits", window("logits", "Conv2D", means, weights, 1), bias);
  }

  private void predictions(String logits) {
    String squeezed =
        graph.node("squeeze", "Squeeze", List.of(logits), a -> a.list("squeeze_dims", 1, 2));
    String softmax = graph.node("softmax", "Softmax", squeezed);
    String shape =
        graph.node("shape", "Shape", List.of(squeezed), a -> a.type("out_type", DataType.DT_INT32));
    graph.node(SPEC.output(), "Reshape", softmax, shape);
  }

  private String window(String name, String op, String input, Tensor weights, int stride) {
    return graph.node(
        name + "/" + op,
        op,
        List.of(input, graph.constant(name + "/weights", weights)),
        a -> a.strides(stride, stride).dilations(1, 1).padding("SAME"));
  }

  private String relu6(String name, String sum, float[] bias) {
    return graph.node(name + "/Relu6", "Relu6", biased(name, sum, bias));
  }

  private String biased(String name, String sum, float[] bias) {
    String constant = graph.constant(name + "/bias", bias, bias.length);
    return graph.node(name + "/BiasAdd", "BiasAdd", sum, constant);
  }

  private void fillRandomly(Tensor tensor, double deviation) {
    float[] data = tensor.data();
    for (int i = 0; i < data.length; i++) {
      data[i] = (float) (random.nextGaussian() * deviation);
    }
  }
}
