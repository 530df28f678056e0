package dev.ocellus.graph.tensorflow;

import com.google.protobuf.ByteString;
import java.util.List;
import java.util.function.UnaryOperator;
import org.tensorflow.proto.AttrValue;
import org.tensorflow.proto.DataType;
import org.tensorflow.proto.GraphDef;
import org.tensorflow.proto.NodeDef;
import org.tensorflow.proto.TensorProto;
import org.tensorflow.proto.TensorShapeProto;

/** Files as TensorFlow would write them, and such as it never would. */
final class Files {
  private Files() {}

  static NodeDef placeholder(String name) {
    return node("Placeholder", name, List.of())
        .putAttr("dtype", AttrValue.newBuilder().setType(DataType.DT_FLOAT).build())
        .build();
  }

  static NodeDef.Builder node(String op, String name, List<String> inputs) {
    return NodeDef.newBuilder().setOp(op).setName(name).addAllInput(inputs);
  }

  static NodeDef constant(String name, TensorProto value) {
    return node("Const", name, List.of())
        .putAttr("value", AttrValue.newBuilder().setTensor(value).build())
        .build();
  }

  static TensorProto tensor(DataType type, long[] dims, UnaryOperator<TensorProto.Builder> values) {
    TensorShapeProto.Builder shape = TensorShapeProto.newBuilder();
    for (long dim : dims) {
      shape.addDim(TensorShapeProto.Dim.newBuilder().setSize(dim));
    }
    TensorProto.Builder tensor = TensorProto.newBuilder().setDtype(type).setTensorShape(shape);
    return values.apply(tensor).build();
  }

  static AttrValue text(String value) {
    return AttrValue.newBuilder().setS(ByteString.copyFromUtf8(value)).build();
  }

  static AttrValue flag(boolean value) {
    return AttrValue.newBuilder().setB(value).build();
  }

  static AttrValue numbers(long... values) {
    AttrValue.ListValue.Builder list = AttrValue.ListValue.newBuilder();
    for (long value : values) {
      list.addI(value);
    }
    return AttrValue.newBuilder().setList(list).build();
  }

  static byte[] of(NodeDef... nodes) {
    return GraphDef.newBuilder().addAllNode(List.of(nodes)).build().toByteArray();
  }
}
