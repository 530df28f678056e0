package dev.ocellus.graph.tensorflow;

import dev.ocellus.tensor.DataType;
import dev.ocellus.tensor.Half;

/** Element types that are read (types.proto). */
enum ElementType {
  FLOAT(1, 4, DataType.FLOAT32),
  INT32(3, 4, DataType.INT32),
  UINT8(4, 1, DataType.UINT8),
  INT64(9, 8, DataType.INT32),
  BOOL(10, 1, DataType.BOOL),
  HALF(19, Half.BYTES, DataType.FLOAT32);

  /** The number that stands for it in files. */
  final int code;

  private final int bytes;
  private final DataType dataType;

  ElementType(int code, int bytes, DataType dataType) {
    this.code = code;
    this.bytes = bytes;
    this.dataType = dataType;
  }

  /** The type of a code; null when it is not read. */
  static ElementType of(int code) {
    for (ElementType type : values()) {
      if (type.code == code) {
        return type;
      }
    }
    return null;
  }

  /** For messages: {@code 1 (FLOAT), 3 (INT32)} and so on. */
  static String all() {
    StringBuilder all = new StringBuilder();
    for (ElementType type : values()) {
      all.append(all.length() == 0 ? "" : ", ").append(type.code);
      all.append(" (").append(type.name()).append(')');
    }
    return all.toString();
  }

  /** How many bytes an element has in {@code tensor_content}, little-endian. */
  int bytes() {
    return bytes;
  }

  DataType dataType() {
    return dataType;
  }

  float read(ProtobufReader in) {
    return switch (this) {
      case FLOAT -> in.fixed32();
      case UINT8 -> in.littleEndian(bytes) & 255;
      case HALF -> Half.toFloat((int) in.littleEndian(bytes));
      default -> in.littleEndian(bytes);
    };
  }
}
