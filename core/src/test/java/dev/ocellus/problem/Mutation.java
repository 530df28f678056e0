package dev.ocellus.problem;

import com.google.protobuf.ByteString;
import com.google.protobuf.InvalidProtocolBufferException;
import dev.ocellus.tensor.Shape;
import dev.ocellus.tensor.Tensor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.tensorflow.proto.AttrValue;
import org.tensorflow.proto.GraphDef;
import org.tensorflow.proto.NodeDef;
import org.tensorflow.proto.TensorProto;
import org.tensorflow.proto.TensorShapeProto;

/** Changes what a problem says, such that it can still be read but no longer makes sense. */
public final class Mutation {
  private static final long[] NUMBERS = {
    -2147483648L, -5, -2, -1, 0, 1, 2, 3, 4, 5, 7, 31, 64, 4096, 65535, 65536, 16777215, 2147483647
  };
  private static final List<String> TEXTS =
      List.of("SAME", "VALID", "EXPLICIT", "NCHW", "NHWC", "");

  private final Random random;

  public Mutation(Random random) {
    this.random = random;
  }

  /** The problem with one to three changes to nodes and, at times, other input shapes. */
  public Problem of(Problem problem) {
    GraphDef.Builder graph = parse(problem.graphDef()).toBuilder();
    for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
      int i = random.nextInt(graph.getNodeCount());
      graph.setNode(i, changed(graph.getNode(i).toBuilder(), graph).build());
    }
    Map<String, Tensor> inputs = new LinkedHashMap<>(problem.inputs());
    if (random.nextInt(3) == 0) {
      inputs.replaceAll((name, tensor) -> reshaped(tensor));
    }
    return new Problem(problem.name(), graph.build().toByteArray(), inputs, problem.outputs());
  }

  private NodeDef.Builder changed(NodeDef.Builder node, GraphDef.Builder graph) {
    if (node.containsAttr("value") && random.nextInt(4) > 0) {
      TensorProto value = node.getAttrOrThrow("value").getTensor();
      return node.putAttr("value", AttrValue.newBuilder().setTensor(constant(value)).build());
    }
    return switch (random.nextInt(5)) {
      case 0 -> rewired(node, graph);
      case 1 -> node.setOp(any(graph).getOp());
      case 2 -> node.putAllAttr(any(graph).getAttrMap());
      default -> otherAttribute(node);
    };
  }

  private NodeDef any(GraphDef.Builder graph) {
    return graph.getNode(random.nextInt(graph.getNodeCount()));
  }

  private NodeDef.Builder rewired(NodeDef.Builder node, GraphDef.Builder graph) {
    List<String> inputs = new ArrayList<>(node.getInputList());
    String other = any(graph).getName();
    if (inputs.isEmpty() || random.nextInt(4) == 0) {
      inputs.add(other);
    } else if (random.nextInt(3) == 0) {
      inputs.remove(random.nextInt(inputs.size()));
    } else {
      inputs.set(random.nextInt(inputs.size()), other);
    }
    return node.clearInput().addAllInput(inputs);
  }

  private NodeDef.Builder otherAttribute(NodeDef.Builder node) {
    List<String> keys = new ArrayList<>(node.getAttrMap().keySet());
    if (keys.isEmpty()) {
      return node.putAttr("axis", AttrValue.newBuilder().setI(number()).build());
    }
    String key = keys.get(random.nextInt(keys.size()));
    AttrValue.Builder value = node.getAttrOrThrow(key).toBuilder();
    switch (value.getValueCase()) {
      case LIST -> value.setList(list(value.getList()));
      case S -> value.setS(ByteString.copyFromUtf8(TEXTS.get(random.nextInt(TEXTS.size()))));
      case I -> value.setI(number());
      case B -> value.setB(!value.getB());
      case F -> value.setF(random.nextInt(3) - 1);
      default -> value.clear();
    }
    return node.putAttr(key, value.build());
  }

  private AttrValue.ListValue list(AttrValue.ListValue old) {
    AttrValue.ListValue.Builder list = old.toBuilder();
    if (list.getICount() == 0 || random.nextInt(5) == 0) {
      return list.addI(number()).build();
    }
    return list.setI(random.nextInt(list.getICount()), number()).build();
  }

  private TensorProto constant(TensorProto old) {
    TensorProto.Builder value = old.toBuilder();
    if (random.nextBoolean()) {
      value.setTensorShape(shape(old.getTensorShape()));
      if (random.nextBoolean()) {
        value.clearTensorContent().addFloatVal(1).addIntVal(1);
      }
      return value.build();
    }
    byte[] content = old.getTensorContent().toByteArray();
    if (content.length >= 4) {
      int at = random.nextInt(content.length / 4) * 4;
      int number = (int) number();
      for (int i = 0; i < 4; i++) {
        content[at + i] = (byte) (number >> (8 * i));
      }
    }
    return value.setTensorContent(ByteString.copyFrom(content)).build();
  }

  private TensorShapeProto shape(TensorShapeProto old) {
    TensorShapeProto.Builder shape = old.toBuilder();
    TensorShapeProto.Dim dim = TensorShapeProto.Dim.newBuilder().setSize(number()).build();
    return switch (random.nextInt(3)) {
      case 0 -> shape.addDim(dim).build();
      case 1 -> shape.getDimCount() == 0 ? old : shape.removeDim(0).build();
      default ->
          shape.getDimCount() == 0
              ? old
              : shape.setDim(random.nextInt(shape.getDimCount()), dim).build();
    };
  }

  /** A tensor of zeros of another shape, perhaps with no elements or of another rank. */
  private Tensor reshaped(Tensor tensor) {
    int[] dims = tensor.shape().toArray();
    if (random.nextInt(4) == 0) {
      dims = Arrays.copyOf(dims, random.nextInt(6));
    }
    if (dims.length > 0) {
      dims[random.nextInt(dims.length)] = random.nextInt(40);
    }
    return Tensor.zeros(Shape.of(dims));
  }

  private long number() {
    return NUMBERS[random.nextInt(NUMBERS.length)];
  }

  private static GraphDef parse(byte[] file) {
    try {
      return GraphDef.parseFrom(file);
    } catch (InvalidProtocolBufferException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
