package dev.ocellus.graph.tensorflow;

import dev.ocellus.graph.Activation;
import dev.ocellus.graph.BinaryFunction;
import dev.ocellus.graph.Op;
import dev.ocellus.graph.UnaryFunction;
import dev.ocellus.model.ModelException;
import dev.ocellus.tensor.Tensor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Which of TensorFlow's operators becomes which {@link Op}. */
final class OpTable {
  private static final Map<String, Function<NodeDef, Op>> TABLE = new HashMap<>();

  static {
    TABLE.put("Placeholder", OpTable::placeholder);
    TABLE.put("Const", OpTable::constant);
    TABLE.put("Identity", node -> new Op.Identity());
    TABLE.put("Cast", Casts::read);
    TABLE.put("Conv2D", node -> new Op.Conv2D(node.window(), false, Activation.NONE));
    TABLE.put(
        "DepthwiseConv2dNative",
        node -> new Op.DepthwiseConv2D(node.window(), false, Activation.NONE));
    for (String version : List.of("FusedBatchNorm", "FusedBatchNormV2", "FusedBatchNormV3")) {
      TABLE.put(version, OpTable::batchNorm);
    }
    TABLE.put("BiasAdd", node -> new Op.BiasAdd());
    for (BinaryFunction function : BinaryFunction.values()) {
      TABLE.put(function.type(), node -> new Op.Binary(function));
    }
    TABLE.put("AddV2", node -> new Op.Binary(BinaryFunction.ADD));
    TABLE.put("AddN", node -> new Op.AddN());
    for (UnaryFunction function : UnaryFunction.values()) {
      TABLE.put(function.type(), node -> new Op.Unary(function));
    }
    TABLE.put("Select", node -> new Op.Select());
    TABLE.put("MatMul", node -> new Op.MatMul(node.flag("transpose_a"), node.flag("transpose_b")));
    TABLE.put("AvgPool", node -> pool(node, Op.Pool.Kind.AVERAGE));
    TABLE.put("MaxPool", node -> pool(node, Op.Pool.Kind.MAX));
    TABLE.put("Mean", node -> new Op.Mean(node.flag("keep_dims")));
    TABLE.put("Pad", node -> new Op.Pad());
    TABLE.put("ConcatV2", node -> new Op.Concat());
    TABLE.put("Reshape", node -> new Op.Reshape());
    TABLE.put(
        "Squeeze", node -> new Op.Squeeze(List.copyOf(node.attribute("squeeze_dims").numbers())));
    TABLE.put("ExpandDims", node -> new Op.ExpandDims());
    TABLE.put("Shape", node -> new Op.ShapeOf());
    TABLE.put("Slice", node -> new Op.Slice());
    TABLE.put("StridedSlice", OpTable::stridedSlice);
    TABLE.put("Pack", node -> new Op.Pack(node.number("axis")));
    TABLE.put("Softmax", node -> new Op.Softmax());
    for (String type : List.of("Enter", "Switch")) {
      TABLE.put(type, node -> new Op.ControlFlow(type));
    }
  }

  private OpTable() {}

  /** The operation of a node; {@link Op.Unsupported} with the reason when there is none. */
  static Op read(NodeDef node) {
    Function<NodeDef, Op> maker = TABLE.get(node.op);
    if (maker == null) {
      return new Op.Unsupported(node.op, "the operator is not supported");
    }
    try {
      return maker.apply(node);
    } catch (ModelException e) {
      return new Op.Unsupported(node.op, e.getMessage());
    }
  }

  private static Op placeholder(NodeDef node) {
    return new Op.Placeholder(node.dataType("dtype"), node.attribute("shape").shape);
  }

  private static Op constant(NodeDef node) {
    Tensor value = node.attribute("value").tensor();
    if (value == null) {
      throw new ModelException("it has no value");
    }
    return new Op.Const(value);
  }

  private static Op batchNorm(NodeDef node) {
    node.window();
    if (!node.has("is_training") || node.flag("is_training")) {
      throw new ModelException("is_training true is not supported; freeze the graph for inference");
    }
    return new Op.FusedBatchNorm(node.has("epsilon") ? node.attribute("epsilon").real : 1e-4f);
  }

  private static Op pool(NodeDef node, Op.Pool.Kind kind) {
    List<Integer> kernel = node.nhwc("ksize");
    return new Op.Pool(kind, kernel.get(1), kernel.get(2), node.window());
  }

  private static Op stridedSlice(NodeDef node) {
    return new Op.StridedSlice(
        node.number("begin_mask"),
        node.number("end_mask"),
        node.number("ellipsis_mask"),
        node.number("new_axis_mask"),
        node.number("shrink_axis_mask"));
  }
}
