package dev.ocellus.bench.format;

import com.google.flatbuffers.FlatBufferBuilder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A TensorFlow Lite file that is being written (schema.fbs, version 3). Fields of a table are
 * numbered in the order of the schema.
 */
final class TfliteFile {
  private static final int SCHEMA = 3;
  private static final int BUFFER_ALIGNMENT = 16;

  /** TensorType. */
  enum ElementType {
    FLOAT32(0),
    INT32(2);

    final int code;

    ElementType(int code) {
      this.code = code;
    }
  }

  /** BuiltinOperator, with the BuiltinOptions that belong to it. */
  enum Operator {
    ADD(0, 11),
    AVERAGE_POOL_2D(1, 5),
    CONV_2D(3, 1),
    DEPTHWISE_CONV_2D(4, 2),
    RESHAPE(22, 17),
    SOFTMAX(25, 9);

    final int code;
    final int options;

    Operator(int code, int options) {
      this.code = code;
      this.options = options;
    }
  }

  private static final List<Operator> OPERATORS = List.of(Operator.values());

  private final FlatBufferBuilder out;
  private final Map<String, Integer> tensorIndex = new HashMap<>();
  private final List<Integer> tensors = new ArrayList<>();
  private final List<Integer> buffers = new ArrayList<>();
  private final List<Integer> operators = new ArrayList<>();

  /**
   * A file without tensors.
   *
   * @param out in which the options of operators are written too
   */
  TfliteFile(FlatBufferBuilder out) {
    this.out = out;
    out.startTable(1);
    buffers.add(out.endTable());
  }

  /** The number of a tensor. */
  int index(String name) {
    return tensorIndex.get(name);
  }

  /** Adds a tensor that is computed. */
  int tensor(String name, int[] dims) {
    return tensor(name, dims, ElementType.FLOAT32, 0);
  }

  /** Adds a tensor of known bytes. */
  int constant(String name, int[] dims, ElementType type, byte[] data) {
    return tensor(name, dims, type, buffer(data));
  }

  private int tensor(String name, int[] dims, ElementType type, int buffer) {
    int shape = ints(dims);
    int label = out.createString(name);
    out.startTable(4);
    out.addOffset(0, shape, 0);
    out.addByte(1, (byte) type.code, 0);
    out.addInt(2, buffer, 0);
    out.addOffset(3, label, 0);
    tensors.add(out.endTable());
    tensorIndex.put(name, tensors.size() - 1);
    return tensors.size() - 1;
  }

  /** Adds an operator that takes and gives tensors. */
  void operator(Operator operator, List<Integer> inputs, int output, int options) {
    int inputVector = ints(inputs.stream().mapToInt(Integer::intValue).toArray());
    int outputVector = ints(output);
    out.startTable(5);
    out.addInt(0, OPERATORS.indexOf(operator), 0);
    out.addOffset(1, inputVector, 0);
    out.addOffset(2, outputVector, 0);
    out.addByte(3, (byte) operator.options, 0);
    out.addOffset(4, options, 0);
    operators.add(out.endTable());
  }

  /** The finished file. */
  byte[] finish(int input, int output) {
    out.finish(model(subgraph(input, output)), "TFL3");
    return out.sizedByteArray();
  }

  private int model(int subgraph) {
    int codes = offsets(OPERATORS.stream().map(this::code).toList());
    int subgraphs = offsets(List.of(subgraph));
    int description = out.createString("Ocellus benchmark");
    int bufferVector = offsets(buffers);
    out.startTable(8);
    out.addInt(0, SCHEMA, 0);
    out.addOffset(1, codes, 0);
    out.addOffset(2, subgraphs, 0);
    out.addOffset(3, description, 0);
    out.addOffset(4, bufferVector, 0);
    return out.endTable();
  }

  private int code(Operator operator) {
    out.startTable(4);
    out.addByte(0, (byte) operator.code, 0);
    out.addInt(2, 1, 1);
    out.addInt(3, operator.code, 0);
    return out.endTable();
  }

  private int subgraph(int input, int output) {
    int tensorVector = offsets(tensors);
    int inputs = ints(input);
    int outputs = ints(output);
    int operatorVector = offsets(operators);
    int name = out.createString("main");
    out.startTable(5);
    out.addOffset(0, tensorVector, 0);
    out.addOffset(1, inputs, 0);
    out.addOffset(2, outputs, 0);
    out.addOffset(3, operatorVector, 0);
    out.addOffset(4, name, 0);
    return out.endTable();
  }

  private int buffer(byte[] data) {
    out.startVector(1, data.length, BUFFER_ALIGNMENT);
    for (int i = data.length - 1; i >= 0; i--) {
      out.addByte(data[i]);
    }
    int vector = out.endVector();
    out.startTable(1);
    out.addOffset(0, vector, 0);
    buffers.add(out.endTable());
    return buffers.size() - 1;
  }

  /** Writes a vector. */
  int ints(int... values) {
    out.startVector(4, values.length, 4);
    for (int i = values.length - 1; i >= 0; i--) {
      out.addInt(values[i]);
    }
    return out.endVector();
  }

  private int offsets(List<Integer> values) {
    return out.createVectorOfTables(values.stream().mapToInt(Integer::intValue).toArray());
  }
}
