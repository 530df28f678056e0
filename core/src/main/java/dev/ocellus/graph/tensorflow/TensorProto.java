package dev.ocellus.graph.tensorflow;

import dev.ocellus.model.ModelException;
import dev.ocellus.tensor.DataType;
import dev.ocellus.tensor.Elements;
import dev.ocellus.tensor.Half;
import dev.ocellus.tensor.Numbers;
import dev.ocellus.tensor.Shape;
import dev.ocellus.tensor.Tensor;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/** A value in a file (tensor.proto). */
final class TensorProto {
  static final int DTYPE = 1;
  static final int SHAPE = 2;
  static final int CONTENT = 4;
  private static final int FLOATS = 5;
  private static final int INTS = 7;
  private static final int INT64S = 10;
  private static final int BOOLS = 11;
  private static final int HALVES = 13;
  private static final int MAX_ELEMENTS = 1 << 27;
  private static final int MAX_REPEATED = 1 << 20;
  private static final int INEXACT = 1 << 24;

  /** How many elements are read at once; more of them stay in the file. */
  private static final int MOST_READ = 256;

  private int typeCode;
  private ElementType type;
  private List<Integer> dims = List.of();
  private ProtobufReader content;
  private final Floats values = new Floats();

  private TensorProto() {}

  /**
   * Reads a tensor.
   *
   * @throws ModelException when it is damaged, or its elements are of a type that is not read, such
   *     as strings
   */
  static Tensor read(ProtobufReader in) {
    TensorProto proto = new TensorProto();
    while (in.next()) {
      proto.field(in);
    }
    return proto.tensor();
  }

  private void field(ProtobufReader in) {
    switch (in.field()) {
      case DTYPE -> typeCode = (int) in.varintField();
      case SHAPE -> dims = TensorShapeProto.read(in.message());
      case CONTENT -> content = in.message();
      case FLOATS -> repeated(in, ProtobufReader.FIXED32, packed -> values.add(packed.fixed32()));
      case INTS, INT64S, BOOLS ->
          repeated(in, ProtobufReader.VARINT, packed -> values.add((float) packed.varint()));
      case HALVES ->
          repeated(
              in, ProtobufReader.VARINT, packed -> values.add(Half.toFloat((int) packed.varint())));
      default -> in.skip();
    }
  }

  /** Reads a repeated field's one value, or all of them where they are packed. */
  private static void repeated(ProtobufReader in, int wireType, Consumer<ProtobufReader> read) {
    if (in.wireType() == wireType) {
      read.accept(in);
      return;
    }
    ProtobufReader packed = in.message();
    while (!packed.atEnd()) {
      read.accept(packed);
    }
  }

  private Tensor tensor() {
    type = ElementType.of(typeCode);
    if (type == null) {
      throw new ModelException(
          "elements of data type "
              + typeCode
              + " are not supported; supported: "
              + ElementType.all());
    }
    Shape shape = knownShape();
    boolean hasContent = content != null && content.length() > 0;
    return new Tensor(
        type.dataType(), shape, hasContent ? fromContent(shape) : exact(spread(shape)));
  }

  private Elements exact(float[] data) {
    for (float value : data) {
      if (type.dataType() != DataType.FLOAT32 && Math.abs(value) >= INEXACT) {
        throw new ModelException("whole numbers of 2^24 or more are not supported");
      }
    }
    return Elements.of(data);
  }

  private Shape knownShape() {
    long size = 1;
    int[] extents = new int[dims == null ? 0 : dims.size()];
    for (int i = 0; i < extents.length; i++) {
      extents[i] = dims.get(i);
      size *= extents[i];
      if (extents[i] < 0 || size > MAX_ELEMENTS) {
        throw new ModelException("a constant of the damaged shape " + Numbers.text(dims));
      }
    }
    return Shape.of(extents);
  }

  private Elements fromContent(Shape shape) {
    int size = shape.size();
    if ((long) size * type.bytes() != content.length()) {
      throw new ModelException(
          "a constant of shape "
              + shape
              + " needs "
              + (long) size * type.bytes()
              + " bytes; it has "
              + content.length());
    }
    if (size > MOST_READ && type == ElementType.FLOAT) {
      return content.stored(size);
    }
    if (size > MOST_READ && type == ElementType.HALF) {
      return content.halves(size);
    }
    float[] data = new float[size];
    for (int i = 0; i < size; i++) {
      data[i] = type.read(content);
    }
    return exact(data);
  }

  /** The values given, the last of them repeated to the end. */
  private float[] spread(Shape shape) {
    if (shape.size() > Math.max(values.size, MAX_REPEATED)) {
      throw new ModelException(
          "a constant of shape "
              + shape
              + " has "
              + values.size
              + " values; one value may stand for at most "
              + MAX_REPEATED
              + " elements");
    }
    float[] data = new float[shape.size()];
    int given = Math.min(values.size, data.length);
    System.arraycopy(values.data, 0, data, 0, given);
    if (given > 0) {
      Arrays.fill(data, given, data.length, data[given - 1]);
    }
    return data;
  }

  /** A growing array. */
  private static final class Floats {
    private float[] data = new float[8];
    private int size;

    void add(float value) {
      if (size == data.length) {
        data = Arrays.copyOf(data, size * 2);
      }
      data[size++] = value;
    }
  }
}
