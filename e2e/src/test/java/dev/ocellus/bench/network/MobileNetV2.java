package dev.ocellus.bench.network;

import com.google.protobuf.ByteString;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Random;
import org.tensorflow.proto.AttrValue;
import org.tensorflow.proto.DataType;
import org.tensorflow.proto.GraphDef;
import org.tensorflow.proto.NodeDef;
import org.tensorflow.proto.TensorProto;
import org.tensorflow.proto.TensorShapeProto;

/**
 * Makes MobileNet V2 (Sandler et al., 2018, table 2) of any width and input size, with random
 * weights, as a frozen GraphDef with batch normalisation already folded.
 */
public final class MobileNetV2 {
  private static final int CLASSES = 1001;
  private static final String INPUT = "input";
  private static final String OUTPUT = "MobilenetV2/Predictions/Reshape_1";

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

  private final GraphDef.Builder graph = GraphDef.newBuilder();
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
   */
  public static FrozenNetwork of(double width, int size) {
    byte[] graphDef = new MobileNetV2(width, size).build();
    return new FrozenNetwork("mobilenet_v2_" + width + "_" + size, graphDef, INPUT, OUTPUT, size);
  }

  private byte[] build() {
    placeholder();
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
    last = pool(last);
    last = convolution(last, "MobilenetV2/Logits/Conv2d_1c_1x1", 1, 1, features, CLASSES, false);
    predictions(last);
    return graph.build().toByteArray();
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
    if (stride > 1 || from != to) {
      return last;
    }
    node(name + "/add", "Add", last, input);
    return name + "/add";
  }

  /** Channels in eights, and not a tenth less than they should be, as the paper's code has it. */
  private int rounded(int channels) {
    double wanted = channels * width;
    int rounded = Math.max(8, (int) (wanted + 4) / 8 * 8);
    return rounded < 0.9 * wanted ? rounded + 8 : rounded;
  }

  private String convolution(
      String input, String name, int kernel, int stride, int from, int to, boolean relu6) {
    weights(name + "/weights", kernel * kernel * from, relu6, kernel, kernel, from, to);
    node(name + "/Conv2D", "Conv2D", input, name + "/weights")
        .putAttr("strides", ints(1, stride, stride, 1))
        .putAttr("dilations", ints(1, 1, 1, 1))
        .putAttr("padding", text("SAME"));
    return biased(name, name + "/Conv2D", to, relu6);
  }

  private String depthwise(String input, String name, int stride, int channels) {
    weights(name + "/depthwise_weights", 9, true, 3, 3, channels, 1);
    node(name + "/depthwise", "DepthwiseConv2dNative", input, name + "/depthwise_weights")
        .putAttr("strides", ints(1, stride, stride, 1))
        .putAttr("dilations", ints(1, 1, 1, 1))
        .putAttr("padding", text("SAME"));
    return biased(name, name + "/depthwise", channels, true);
  }

  private String biased(String name, String sum, int channels, boolean relu6) {
    constant(name + "/bias", floats(channels, 0.1), channels);
    node(name + "/BiasAdd", "BiasAdd", sum, name + "/bias");
    if (!relu6) {
      return name + "/BiasAdd";
    }
    node(name + "/Relu6", "Relu6", name + "/BiasAdd");
    return name + "/Relu6";
  }

  private String pool(String input) {
    int side = size / 32;
    String name = "MobilenetV2/Logits/AvgPool";
    node(name, "AvgPool", input)
        .putAttr("ksize", ints(1, side, side, 1))
        .putAttr("strides", ints(1, 1, 1, 1))
        .putAttr("padding", text("VALID"));
    return name;
  }

  private void predictions(String logits) {
    NodeDef.Builder shape = bare("MobilenetV2/Predictions/shape", "Const");
    shape
        .putAttr("dtype", type(DataType.DT_INT32))
        .putAttr("value", tensor(DataType.DT_INT32, bytes(-1, CLASSES), 2));
    node("MobilenetV2/Predictions/Reshape", "Reshape", logits, shape.getName());
    node("MobilenetV2/Predictions/Softmax", "Softmax", "MobilenetV2/Predictions/Reshape");
    node(OUTPUT, "Reshape", "MobilenetV2/Predictions/Softmax", shape.getName());
  }

  /** Weights under which the size of values stays about the same (He et al., 2015). */
  private void weights(String name, int fanIn, boolean relu, int... dims) {
    int count = 1;
    for (int dim : dims) {
      count *= dim;
    }
    constant(name, floats(count, Math.sqrt((relu ? 2.0 : 1.0) / fanIn)), dims);
  }

  private float[] floats(int count, double deviation) {
    float[] values = new float[count];
    for (int i = 0; i < count; i++) {
      values[i] = (float) (random.nextGaussian() * deviation);
    }
    return values;
  }

  private void placeholder() {
    bare(INPUT, "Placeholder")
        .putAttr("dtype", type(DataType.DT_FLOAT))
        .putAttr("shape", AttrValue.newBuilder().setShape(shape(-1, size, size, 3)).build());
  }

  private void constant(String name, float[] values, int... dims) {
    ByteBuffer bytes = ByteBuffer.allocate(values.length * 4).order(ByteOrder.LITTLE_ENDIAN);
    bytes.asFloatBuffer().put(values);
    bare(name, "Const")
        .putAttr("dtype", type(DataType.DT_FLOAT))
        .putAttr("value", tensor(DataType.DT_FLOAT, bytes, dims));
  }

  private NodeDef.Builder node(String name, String op, String... inputs) {
    NodeDef.Builder node = bare(name, op).putAttr("T", type(DataType.DT_FLOAT));
    for (String input : inputs) {
      node.addInput(input);
    }
    return node;
  }

  private NodeDef.Builder bare(String name, String op) {
    return graph.addNodeBuilder().setName(name).setOp(op);
  }

  private static AttrValue tensor(DataType type, ByteBuffer bytes, int... dims) {
    return AttrValue.newBuilder()
        .setTensor(
            TensorProto.newBuilder()
                .setDtype(type)
                .setTensorShape(shape(dims))
                .setTensorContent(ByteString.copyFrom(bytes)))
        .build();
  }

  private static ByteBuffer bytes(int... values) {
    ByteBuffer bytes = ByteBuffer.allocate(values.length * 4).order(ByteOrder.LITTLE_ENDIAN);
    bytes.asIntBuffer().put(values);
    return bytes;
  }

  private static TensorShapeProto shape(int... dims) {
    TensorShapeProto.Builder shape = TensorShapeProto.newBuilder();
    for (int dim : dims) {
      shape.addDim(TensorShapeProto.Dim.newBuilder().setSize(dim));
    }
    return shape.build();
  }

  private static AttrValue type(DataType type) {
    return AttrValue.newBuilder().setType(type).build();
  }

  private static AttrValue text(String text) {
    return AttrValue.newBuilder().setS(ByteString.copyFromUtf8(text)).build();
  }

  private static AttrValue ints(int... values) {
    AttrValue.ListValue.Builder list = AttrValue.ListValue.newBuilder();
    for (int value : values) {
      list.addI(value);
    }
    return AttrValue.newBuilder().setList(list).build();
  }
}
