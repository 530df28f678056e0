package dev.ocellus.graph.tensorflow;

import dev.ocellus.tensor.Tensor;
import java.util.ArrayList;
import java.util.List;

/** An attribute of a node (attr_value.proto); of the kinds it may have, one is set. */
final class AttrValue {
  private static final int LIST = 1;
  private static final int STRING = 2;
  private static final int INT = 3;
  private static final int FLOAT = 4;
  private static final int BOOL = 5;
  private static final int TYPE = 6;
  private static final int SHAPE = 7;
  private static final int TENSOR = 8;
  private static final int LIST_INT = 3;

  String text = "";
  long number;
  float real;
  final List<Integer> numbers = new ArrayList<>();
  List<Integer> shape;
  Tensor tensor;

  static AttrValue read(ProtobufReader in) {
    AttrValue value = new AttrValue();
    while (in.next()) {
      switch (in.field()) {
        case LIST -> value.readList(in.message());
        case STRING -> value.text = in.text();
        case INT, BOOL, TYPE -> value.number = in.varintField();
        case FLOAT -> value.real = in.floatField();
        case SHAPE -> value.shape = TensorProto.shape(in.message());
        case TENSOR -> value.tensor = TensorProto.read(in.message());
        default -> in.skip();
      }
    }
    return value;
  }

  private void readList(ProtobufReader in) {
    while (in.next()) {
      if (in.field() != LIST_INT) {
        in.skip();
      } else if (in.wireType() == ProtobufReader.BYTES) {
        ProtobufReader packed = in.message();
        while (!packed.atEnd()) {
          numbers.add((int) packed.varint());
        }
      } else {
        numbers.add((int) in.varintField());
      }
    }
  }
}
