package dev.ocellus.tensor;

/**
 * A dense array in row-major order; pictures are NHWC. Elements of every {@link DataType} are
 * stored as float32, which holds the small whole numbers of shape arithmetic exactly.
 *
 * <p>The array is shared, not copied.
 *
 * @param type what the elements stand for
 * @param shape extents
 * @param data the elements, {@code shape.size()} of them
 */
@SuppressWarnings("ArrayRecordComponent")
public record Tensor(DataType type, Shape shape, float[] data) {
  public Tensor {
    if (data.length != shape.size()) {
      throw new IllegalArgumentException(
          "a tensor of shape "
              + shape
              + " has "
              + shape.size()
              + " elements, "
              + data.length
              + " were given");
    }
  }

  /** A float32 tensor around {@code data}. */
  public static Tensor of(Shape shape, float... data) {
    return new Tensor(DataType.FLOAT32, shape, data);
  }

  /** A float32 tensor of zeros. */
  public static Tensor zeros(Shape shape) {
    return new Tensor(DataType.FLOAT32, shape, new float[shape.size()]);
  }

  /** A float32 scalar. */
  public static Tensor scalar(float value) {
    return of(Shape.of(), value);
  }

  /** A vector of whole numbers. */
  public static Tensor ints(int... values) {
    float[] data = new float[values.length];
    for (int i = 0; i < values.length; i++) {
      data[i] = values[i];
    }
    return new Tensor(DataType.INT32, Shape.of(values.length), data);
  }

  /** The elements as whole numbers. */
  public int[] toInts() {
    int[] values = new int[data.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = (int) data[i];
    }
    return values;
  }

  /** The same elements under another shape of the same size. */
  public Tensor reshaped(Shape to) {
    return new Tensor(type, to, data);
  }

  @Override
  public String toString() {
    return type + " " + shape;
  }
}
