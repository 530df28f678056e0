package dev.ocellus.kernel;

import dev.ocellus.model.ModelException;
import dev.ocellus.tensor.DataType;
import dev.ocellus.tensor.Elements;
import dev.ocellus.tensor.Shape;
import dev.ocellus.tensor.Tensor;
import java.util.Arrays;

/**
 * What stands at one place of a graph: always its type and shape, and its elements where they are
 * known. While planning they are known of constants, while running of everything.
 */
public final class Value {
  private final DataType type;
  private final Shape shape;
  private final Elements elements;
  private final int offset;
  private float[] data;

  private Value(DataType type, Shape shape, Elements elements, float[] data, int offset) {
    this.type = type;
    this.shape = shape;
    this.elements = elements;
    this.data = data;
    this.offset = offset;
  }

  /** A value whose elements stand in {@code data} from {@code offset} on. */
  public Value(DataType type, Shape shape, float[] data, int offset) {
    this(type, shape, null, data, offset);
  }

  public static Value unknown(DataType type, Shape shape) {
    return new Value(type, shape, null, null, 0);
  }

  /**
   * What an operation gives, of these extents.
   *
   * @throws ModelException when no tensor can be that large
   */
  static Value unknown(DataType type, int... dims) {
    try {
      return unknown(type, Shape.of(dims));
    } catch (IllegalArgumentException e) {
      throw new ModelException("its output is too large: " + e.getMessage(), e);
    }
  }

  /** The value of a tensor, whose elements are not touched before they are asked for. */
  public static Value of(Tensor tensor) {
    return new Value(tensor.type(), tensor.shape(), tensor.elements(), null, 0);
  }

  public DataType type() {
    return type;
  }

  public Shape shape() {
    return shape;
  }

  /** Where the elements are; null while they are not known. */
  public float[] data() {
    if (data == null && elements != null) {
      data = elements.toArray();
    }
    return data;
  }

  /** Of the first element in {@link #data}. */
  public int offset() {
    return offset;
  }

  /** The same elements as a tensor of their own. */
  public Tensor toTensor() {
    return new Tensor(type, shape, Arrays.copyOfRange(data(), offset, offset + size()));
  }

  /** The same elements as another type and shape, shared where they are those of a tensor. */
  Tensor as(DataType otherType, Shape otherShape) {
    return new Tensor(otherType, otherShape, elements == null ? toTensor().elements() : elements);
  }

  public boolean isKnown() {
    return data != null || elements != null;
  }

  public float get(int index) {
    return data()[offset + index];
  }

  public void set(int index, float value) {
    data()[offset + index] = value;
  }

  public int size() {
    return shape.size();
  }
}
