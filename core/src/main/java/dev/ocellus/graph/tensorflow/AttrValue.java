package dev.ocellus.graph.tensorflow;

import dev.ocellus.model.ModelException;
import dev.ocellus.tensor.Shape;
import dev.ocellus.tensor.Tensor;
import java.util.ArrayList;
import java.util.List;

/**
 * An attribute of a node (attr_value.proto); of the kinds it may have, one is set. Lists and
 * tensors are decoded when they are asked for: most never are.
 */
final class AttrValue {
  static final int LIST = 1;
  static final int STRING = 2;
  private static final int INT = 3;
  static final int FLOAT = 4;
  static final int BOOL = 5;
  static final int TYPE = 6;
  static final int SHAPE = 7;
  static final int TENSOR = 8;
  static final int LIST_INT = 3;
  private static final int MOST_NUMBERS = 2 * Shape.MAX_RANK;

  String text = "";
  long number;
  float real;
  List<Integer> shape;
  private ProtobufReader list;
  private ProtobufReader tensor;

  static AttrValue read(ProtobufReader in) {
    AttrValue value = new AttrValue();
    while (in.next()) {
      switch (in.field()) {
        case LIST -> value.list = in.message();
        case STRING -> value.text = in.text();
        case INT, BOOL, TYPE -> value.number = in.varintField();
        case FLOAT -> value.real = in.floatField();
        case SHAPE -> value.shape = TensorShapeProto.read(in.message());
        case TENSOR -> value.tensor = in.message();
        default -> in.skip();
      }
    }
    return value;
  }

  /**
   * The tensor; null when there is none.
   *
   * @throws ModelException when it cannot be read
   */
  Tensor tensor() {
    return tensor == null ? null : TensorProto.read(tensor.again());
  }

  /**
   * The list of whole numbers; empty when there is none.
   *
   * @throws ModelException when it is damaged or of an absurd length
   */
  List<Integer> numbers() {
    List<Integer> numbers = new ArrayList<>();
    ProtobufReader in = list == null ? null : list.again();
    while (in != null && in.next()) {
      if (in.field() != LIST_INT) {
        in.skip();
      } else if (in.wireType() == ProtobufReader.BYTES) {
        ProtobufReader packed = in.message();
        while (!packed.atEnd()) {
          add(numbers, packed.varint());
        }
      } else {
        add(numbers, in.varintField());
      }
    }
    return numbers;
  }

  private static void add(List<Integer> numbers, long number) {
    if (numbers.size() == MOST_NUMBERS) {
      throw new ModelException("a list of more than " + MOST_NUMBERS + " numbers is not supported");
    }
    numbers.add((int) number);
  }
}
