package dev.ocellus.e2e;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import com.google.protobuf.ByteString;
import dev.ocellus.testing.FrozenGraph;
import dev.ocellus.testing.KerasClassifier;
import dev.ocellus.testing.MobileNetV2;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.tensorflow.proto.AttrValue;
import org.tensorflow.proto.DataType;
import org.tensorflow.proto.GraphDef;
import org.tensorflow.proto.NodeDef;
import org.tensorflow.proto.TensorProto;
import org.tensorflow.proto.TensorShapeProto;

/** A classifier small enough to be made by a test: which of three colours a picture has most of. */
final class ColourModel {
  static final String LABELS = "red\ngreen\nblue\n";

  private final Path folder;

  ColourModel(Path folder) {
    this.folder = folder;
  }

  /** Pictures of 8 x 8 pixels. */
  Path graph() {
    return write("colours.pb", graph("Mean", -1, 8));
  }

  /** One picture of 8 x 8 pixels and no more. */
  Path graphOfOnePicture() {
    return write("one-picture.pb", graph("Mean", 1, 8));
  }

  /** Pictures of any size. */
  Path graphOfAnySize() {
    return write("any-size.pb", graph("Mean", -1, -1));
  }

  /** As Keras 3 writes one; it tells which numbers it takes. */
  Path keras(DataType input) {
    return write("keras.pb", KerasClassifier.graphDef(input));
  }

  /** With an operator that nobody knows. */
  Path unsupported() {
    return write("odd.pb", graph("Oddity", -1, 8));
  }

  /** No graph at all. */
  Path savedModel() {
    return write("saved_model.pb", new byte[] {8, 1, 0x12, 0});
  }

  /** As TensorFlow Lite's files begin. */
  Path tensorFlowLite() {
    return write("colours.tflite", "\u001c\0\0\0TFL3".getBytes(UTF_8));
  }

  /** With the inputs of MTCNN. */
  Path mtcnn() {
    FrozenGraph graph = new FrozenGraph();
    for (String input : List.of("input", "min_size", "thresholds", "factor")) {
      graph.placeholder(input);
    }
    return write("faces.pb", graph.bytes());
  }

  /** A network of many layers and millions of weights, and no sense. */
  Path mobileNet() {
    return write("mobilenet.pb", MobileNetV2.graphDef(1, 224));
  }

  /** Names of its classes. */
  Path thousandLabels() {
    return labels(IntStream.range(0, 1001).mapToObj(i -> "class " + i + "\n").collect(joining()));
  }

  Path noGraph() {
    return write("letter.pb", "Dear Sir or Madam".getBytes(UTF_8));
  }

  Path labels() {
    return labels(LABELS);
  }

  Path labels(String text) {
    return write("labels.txt", text.getBytes(UTF_8));
  }

  /** A picture all of one colour. */
  Path picture(String name, Color colour) {
    BufferedImage image = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(colour);
    graphics.fillRect(0, 0, 40, 30);
    graphics.dispose();
    try {
      Path file = folder.resolve(name);
      ImageIO.write(image, "png", file.toFile());
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path write(String name, byte[] bytes) {
    try {
      return Files.write(folder.resolve(name), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] graph(String operator, int pictures, int side) {
    TensorShapeProto.Builder shape = TensorShapeProto.newBuilder();
    for (int extent : new int[] {pictures, side, side, 3}) {
      shape.addDim(TensorShapeProto.Dim.newBuilder().setSize(extent));
    }
    AttrValue ints = AttrValue.newBuilder().setType(DataType.DT_INT32).build();
    AttrValue floats = AttrValue.newBuilder().setType(DataType.DT_FLOAT).build();
    return GraphDef.newBuilder()
        .addNode(
            node("Placeholder", "picture")
                .putAttr("dtype", floats)
                .putAttr("shape", AttrValue.newBuilder().setShape(shape).build()))
        .addNode(
            node("Const", "axes")
                .putAttr("dtype", ints)
                .putAttr("value", AttrValue.newBuilder().setTensor(axes()).build()))
        .addNode(node(operator, "means", "picture", "axes").putAttr("T", floats))
        .build()
        .toByteArray();
  }

  private static TensorProto axes() {
    ByteBuffer bytes = ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN).putInt(1).putInt(2);
    return TensorProto.newBuilder()
        .setDtype(DataType.DT_INT32)
        .setTensorShape(
            TensorShapeProto.newBuilder().addDim(TensorShapeProto.Dim.newBuilder().setSize(2)))
        .setTensorContent(ByteString.copyFrom(bytes.array()))
        .build();
  }

  private static NodeDef.Builder node(String operator, String name, String... inputs) {
    return NodeDef.newBuilder().setOp(operator).setName(name).addAllInput(List.of(inputs));
  }
}
