package dev.ocellus.kernel;

import dev.ocellus.model.ModelException;
import dev.ocellus.tensor.DataType;
import dev.ocellus.tensor.Shape;
import java.util.List;
import java.util.function.Supplier;

/** The inputs of an operation, with the checks that kernels ask for. */
public final class Inputs {
  /** As many as paddings of the largest rank have. */
  private static final int MOST_INTS = 2 * Shape.MAX_RANK;

  private final List<Value> values;

  public Inputs(List<Value> values) {
    this.values = values;
  }

  public int count() {
    return values.size();
  }

  /**
   * One of the inputs.
   *
   * @throws ModelException when there are not so many
   */
  public Value get(int index) {
    if (index >= values.size()) {
      expectAtLeast(index + 1);
    }
    return values.get(index);
  }

  public Shape shape(int index) {
    return get(index).shape();
  }

  public DataType type(int index) {
    return get(index).type();
  }

  void expectCount(int expected) {
    require(count() == expected, () -> "it has " + count() + " inputs instead of " + expected);
  }

  void expectAtLeast(int expected) {
    require(count() >= expected, () -> "it has " + count() + " inputs; it needs " + expected);
  }

  void expectRank(int index, int rank, String what) {
    require(
        shape(index).rank() == rank,
        () -> what + " has shape " + shape(index) + "; it must have " + rank + " axes");
  }

  /** The input must be a vector of {@code length} elements. */
  void expectVector(int index, int length, String what) {
    require(
        shape(index).rank() == 1 && shape(index).dim(0) == length,
        () -> what + " has shape " + shape(index) + "; it must be [" + length + "]");
  }

  void expectSameShapes() {
    for (int i = 1; i < count(); i++) {
      Shape other = shape(i);
      require(other.equals(shape(0)), () -> "its inputs have shapes " + shape(0) + " and " + other);
    }
  }

  /** None may be bytes: their sums and products go beyond 255. */
  void expectNoBytes() {
    for (int i = 0; i < count(); i++) {
      require(
          type(i) != DataType.UINT8,
          "its input is UINT8; sums and products of bytes are not supported, cast them to FLOAT32"
              + " first");
    }
  }

  /** The elements of an input that must be known when the plan is made, as whole numbers. */
  int[] ints(int index, String what) {
    Value value = get(index);
    require(
        value.isKnown(),
        () ->
            what
                + " depends on the picture's values; supported: constants and what follows from shapes");
    require(
        value.type() == DataType.INT32, () -> what + " is " + value.type() + "; it must be INT32");
    require(
        value.size() <= MOST_INTS,
        () -> what + " has " + value.size() + " numbers; at most " + MOST_INTS + " are possible");
    int[] ints = new int[value.size()];
    for (int i = 0; i < ints.length; i++) {
      ints[i] = (int) value.get(i);
    }
    return ints;
  }

  /** The one element of an input that must be known when the plan is made. */
  int integer(int index, String what) {
    int[] ints = ints(index, what);
    require(ints.length == 1, () -> what + " has " + ints.length + " elements instead of 1");
    return ints[0];
  }

  /** A valid axis of a tensor of {@code rank} axes, from one that may count from the end. */
  static int axis(int axis, int rank) {
    require(
        axis >= -rank && axis < rank,
        () -> "axis " + axis + " is out of range for " + rank + " axes");
    return axis < 0 ? axis + rank : axis;
  }

  static void require(boolean condition, String otherwise) {
    require(condition, () -> otherwise);
  }

  static void require(boolean condition, Supplier<String> otherwise) {
    if (!condition) {
      throw new ModelException(otherwise.get());
    }
  }
}
