package dev.ocellus.tensor;

/**
 * A dense array in row-major order; pictures are NHWC. Elements of every {@link DataType} are
 * stored as float32, which holds the small whole numbers of shape arithmetic exactly.
 *
 * <p>The elements are shared, not copied. Two tensors are equal when their elements are the same
 * ones, not when they have the same values.
 *
 * @param type what the elements stand for
 * @param shape extents
 * @param elements {@code shape.size()} of them
 */
public record Tensor(DataType type, Shape shape, Elements elements) {
  public Tensor {
    if (elements.size() != shape.size()) {
      throw new IllegalArgumentException(
          "a tensor of shape "
              + shape
              + " has "
              + shape.size()
              + " elements, "
              + elements.size()
              + " were given");
    }
  }

  /** A tensor around {@code data}. */
  public Tensor(DataType type, Shape shape, float[] data) {
    this(type, shape, Elements.of(data));
  }

  /** A float32 tensor around {@code data}. */
  public static Tensor of(Shape shape, float... data) {
    return new Tensor(DataType.FLOAT32, shape, data);
  }

  /** A float32 tensor of these elements. */
  public static Tensor of(Shape shape, Elements elements) {
    return new Tensor(DataType.FLOAT32, shape, elements);
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

  /** How many elements there are. */
  public int size() {
    return elements.size();
  }

  /** The elements as an array; see {@link Elements#toArray}. */
  public float[] data() {
    return elements.toArray();
  }

  /** The elements as whole numbers. */
  public int[] toInts() {
    float[] data = data();
    int[] values = new int[data.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = (int) data[i];
    }
    return values;
  }

  /** The same elements under another shape of the same size. */
  public Tensor reshaped(Shape to) {
    return new Tensor(type, to, elements);
  }

  @Override
  public String toString() {
    return type + " " + shape;
  }
}
