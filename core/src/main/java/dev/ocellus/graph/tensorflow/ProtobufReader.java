package dev.ocellus.graph.tensorflow;

import dev.ocellus.model.ModelException;
import dev.ocellus.tensor.ByteSource;
import dev.ocellus.tensor.Half;
import dev.ocellus.tensor.HalfElements;
import dev.ocellus.tensor.StoredElements;

/**
 * Reads the protobuf wire format (protobuf.dev, "Encoding") from a range of a file's bytes. Every
 * access is checked against the range.
 */
final class ProtobufReader {
  static final int VARINT = 0;
  static final int FIXED64 = 1;
  static final int BYTES = 2;
  static final int FIXED32 = 5;

  private final FileBytes file;
  private final int start;
  private final int end;
  private int position;
  private int field;
  private int wireType;

  ProtobufReader(ByteSource file) {
    this(new FileBytes(file), 0, file.length());
  }

  private ProtobufReader(FileBytes file, int start, int end) {
    this.file = file;
    this.start = start;
    this.position = start;
    this.end = end;
  }

  /** Moves to the next field; false at the end. Its value must then be read or skipped. */
  boolean next() {
    if (position == end) {
      return false;
    }
    long key = varint();
    field = (int) (key >>> 3);
    wireType = (int) key & 7;
    return true;
  }

  int field() {
    return field;
  }

  int wireType() {
    return wireType;
  }

  boolean atEnd() {
    return position == end;
  }

  /** How many bytes are left. */
  int length() {
    return end - position;
  }

  /** The same bytes, from their beginning. */
  ProtobufReader again() {
    return new ProtobufReader(file, start, end);
  }

  void skip() {
    switch (wireType) {
      case VARINT -> varint();
      case FIXED64 -> take(8);
      case BYTES -> message();
      case FIXED32 -> take(4);
      default -> throw damaged("wire type " + wireType + " is not known");
    }
  }

  /** A varint of the field just found. */
  long varintField() {
    expect(VARINT);
    return varint();
  }

  float floatField() {
    expect(FIXED32);
    return fixed32();
  }

  /** The field's bytes as a reader of their own. */
  ProtobufReader message() {
    expect(BYTES);
    long length = varint();
    if (length < 0 || length > end - position) {
      throw damaged("a field of " + length + " bytes where " + (end - position) + " are left");
    }
    int start = take((int) length);
    return new ProtobufReader(file, start, position);
  }

  /** The field's bytes as text; node names and attributes are ASCII. */
  String text() {
    ProtobufReader bytes = message();
    StringBuilder text = new StringBuilder(bytes.length());
    for (int i = bytes.position; i < bytes.end; i++) {
      text.append((char) (file.at(i) & 255));
    }
    return text.toString();
  }

  long varint() {
    long value = 0;
    for (int shift = 0; shift < 70; shift += 7) {
      int b = file.at(take(1));
      value |= (long) (b & 127) << shift;
      if (b >= 0) {
        return value;
      }
    }
    throw damaged("a varint is longer than ten bytes");
  }

  float fixed32() {
    return Float.intBitsToFloat((int) littleEndian(4));
  }

  /** A signed whole number of {@code bytes} bytes, up to 8. */
  long littleEndian(int bytes) {
    int at = take(bytes);
    long value = file.at(at + bytes - 1);
    for (int i = bytes - 2; i >= 0; i--) {
      value = (value << 8) | (file.at(at + i) & 255);
    }
    return value;
  }

  /** As many numbers as are asked for, each a float32, left where they stand. */
  StoredElements stored(int count) {
    return new StoredElements(file.source(), take(count * Float.BYTES), count);
  }

  /** As many numbers as are asked for, each a float16, left where they stand. */
  HalfElements halves(int count) {
    return new HalfElements(file.source(), take(count * Half.BYTES), count);
  }

  private int take(int count) {
    if (count > end - position) {
      throw damaged("it ends in the middle of a field");
    }
    int at = position;
    position += count;
    return at;
  }

  private void expect(int type) {
    if (wireType != type) {
      throw damaged("field " + field + " has wire type " + wireType + " instead of " + type);
    }
  }

  private ModelException damaged(String what) {
    return new ModelException(
        "the file is not a frozen TensorFlow graph, or it is damaged: at byte "
            + position
            + ", "
            + what);
  }
}
