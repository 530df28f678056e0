package dev.ocellus.problem;

import com.google.protobuf.ByteString;
import java.nio.ByteBuffer;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tensorflow.proto.AttrValue;
import org.tensorflow.proto.GraphDef;
import org.tensorflow.proto.NodeDef;
import org.tensorflow.proto.TensorProto;
import org.tensorflow.proto.TensorShapeProto;

/**
 * Depthwise convolutions with dilation, written without it. TensorFlow has a kernel for them on
 * some processors only; with zeros between the taps of the weights every processor computes the
 * same sums. What is not finite would spread over those zeros, so inputs must be finite.
 */
final class DilatedDepthwise {
  private static final String OP = "DepthwiseConv2dNative";
  private static final String DILATIONS = "dilations";

  private DilatedDepthwise() {}

  /**
   * The graph with each dilated depthwise convolution replaced; the outputs keep their names.
   *
   * @throws IllegalArgumentException when the weights of one are no constant
   */
  static GraphDef spread(GraphDef graph) {
    Map<String, NodeDef> nodes =
        graph.getNodeList().stream().collect(Collectors.toMap(NodeDef::getName, node -> node));
    GraphDef.Builder spread = graph.toBuilder().clearNode();
    for (NodeDef node : graph.getNodeList()) {
      if (isDilated(node)) {
        NodeDef weights = spreadWeights(node, nodes);
        spread.addNode(weights).addNode(undilated(node, weights.getName()));
      } else {
        spread.addNode(node);
      }
    }
    return spread.build();
  }

  static boolean isDilated(NodeDef node) {
    return node.getOp().equals(OP) && dilations(node).stream().anyMatch(dilation -> dilation > 1);
  }

  private static List<Long> dilations(NodeDef node) {
    return node.containsAttr(DILATIONS)
        ? node.getAttrOrThrow(DILATIONS).getList().getIList()
        : List.of();
  }

  private static NodeDef undilated(NodeDef node, String weights) {
    AttrValue.ListValue ones =
        AttrValue.ListValue.newBuilder().addAllI(Collections.nCopies(4, 1L)).build();
    return node.toBuilder()
        .setInput(1, weights)
        .putAttr(DILATIONS, AttrValue.newBuilder().setList(ones).build())
        .build();
  }

  private static NodeDef spreadWeights(NodeDef node, Map<String, NodeDef> nodes) {
    NodeDef weights = nodes.get(node.getInput(1));
    if (weights == null || !weights.getOp().equals("Const")) {
      throw new IllegalArgumentException(
          node.getName()
              + " is a dilated depthwise convolution whose weights "
              + node.getInput(1)
              + " are no constant; TensorFlow cannot compute it on every processor");
    }
    TensorProto value = weights.getAttrOrThrow("value").getTensor();
    List<Long> dilations = dilations(node);
    TensorProto spread =
        spread(value, Math.toIntExact(dilations.get(1)), Math.toIntExact(dilations.get(2)));
    return weights.toBuilder()
        .setName(node.getName() + "/spread")
        .putAttr("value", AttrValue.newBuilder().setTensor(spread).build())
        .build();
  }

  /** The weights [height, width, channels, multiplier] with zeros between rows and columns. */
  private static TensorProto spread(TensorProto weights, int down, int across) {
    int[] dims =
        weights.getTensorShape().getDimList().stream()
            .mapToInt(dim -> Math.toIntExact(dim.getSize()))
            .toArray();
    int height = (dims[0] - 1) * down + 1;
    int width = (dims[1] - 1) * across + 1;
    int tap = dims[2] * dims[3] * Float.BYTES;
    byte[] from = weights.getTensorContent().toByteArray();
    ByteBuffer to = ByteBuffer.allocate(height * width * tap);
    for (int y = 0; y < dims[0]; y++) {
      for (int x = 0; x < dims[1]; x++) {
        to.put((y * down * width + x * across) * tap, from, (y * dims[1] + x) * tap, tap);
      }
    }
    TensorShapeProto.Builder shape = weights.getTensorShape().toBuilder();
    shape.getDimBuilder(0).setSize(height);
    shape.getDimBuilder(1).setSize(width);
    return weights.toBuilder()
        .setTensorShape(shape)
        .setTensorContent(ByteString.copyFrom(to.array()))
        .build();
  }
}
