package dev.ocellus.kernel;

import dev.ocellus.model.ModelException;
import dev.ocellus.tensor.DataType;
import dev.ocellus.tensor.Shape;
import dev.ocellus.tensor.Tensor;
import java.util.Arrays;

/**
 * What stands at one place of a graph: always its type and shape, and its elements where they are
 * known. While planning they are known of constants, while running of everything.
 *
 * @param data where the elements are; null while they are not known
 * @param offset of the first element in {@code data}
 */
@SuppressWarnings("ArrayRecordComponent")
public record Value(DataType type, Shape shape, float[] data, int offset) {

  public static Value unknown(DataType type, Shape shape) {
    return new Value(type, shape, null, 0);
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

  public static Value of(Tensor tensor) {
    return new Value(tensor.type(), tensor.shape(), tensor.data(), 0);
  }

  /** The same elements as a tensor of their own. */
  public Tensor toTensor() {
    return new Tensor(type, shape, Arrays.copyOfRange(data, offset, offset + size()));
  }

  public boolean isKnown() {
    return data != null;
  }

  public float get(int index) {
    return data[offset + index];
  }

  public void set(int index, float value) {
    data[offset + index] = value;
  }

  public int size() {
    return shape.size();
  }
}
