package dev.ocellus.tensor;

import java.util.Arrays;

/** The extent of a tensor along each of its axes; pictures are NHWC. A scalar has rank 0. */
public final class Shape {
  /** The most axes a tensor may have; TensorFlow's own limit. */
  public static final int MAX_RANK = 254;

  private final int[] dims;

  private Shape(int[] dims) {
    this.dims = dims;
  }

  /**
   * Makes a shape.
   *
   * @param dims extents, each at least 0
   * @throws IllegalArgumentException for a negative extent, for more than {@link #MAX_RANK} axes,
   *     or when the number of elements exceeds {@link Integer#MAX_VALUE}
   */
  public static Shape of(int... dims) {
    if (dims.length > MAX_RANK) {
      throw new IllegalArgumentException(
          "a shape has " + dims.length + " axes; at most " + MAX_RANK + " are possible");
    }
    long size = 1;
    for (int dim : dims) {
      if (dim < 0) {
        throw new IllegalArgumentException(
            "shape " + Arrays.toString(dims) + " has a negative extent");
      }
      size *= dim;
      if (size > Integer.MAX_VALUE) {
        throw new IllegalArgumentException(
            "shape " + Arrays.toString(dims) + " has more than 2^31-1 elements");
      }
    }
    return new Shape(dims.clone());
  }

  public int rank() {
    return dims.length;
  }

  /** The extent along {@code axis}; a negative axis counts from the end, as in TensorFlow. */
  public int dim(int axis) {
    return dims[axis < 0 ? axis + dims.length : axis];
  }

  /** The number of elements; 1 for a scalar. */
  public int size() {
    int size = 1;
    for (int dim : dims) {
      size *= dim;
    }
    return size;
  }

  public int[] toArray() {
    return dims.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Shape that && Arrays.equals(dims, that.dims);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(dims);
  }

  /** Such as {@code [1, 224, 224, 3]}. */
  @Override
  public String toString() {
    return Arrays.toString(dims);
  }
}
