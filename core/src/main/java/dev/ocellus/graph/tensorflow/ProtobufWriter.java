package dev.ocellus.graph.tensorflow;

import java.util.Arrays;

/** A message in the protobuf wire format that is being written, field after field. */
final class ProtobufWriter {
  private byte[] bytes = new byte[64];
  private int size;

  ProtobufWriter number(int field, long value) {
    tag(field, ProtobufReader.VARINT);
    varint(value);
    return this;
  }

  ProtobufWriter real(int field, float value) {
    tag(field, ProtobufReader.FIXED32);
    int bits = Float.floatToRawIntBits(value);
    for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
      add(bits >>> shift);
    }
    return this;
  }

  /** Text of ASCII characters. */
  ProtobufWriter text(int field, String value) {
    tag(field, ProtobufReader.BYTES);
    varint(value.length());
    for (int i = 0; i < value.length(); i++) {
      add(value.charAt(i));
    }
    return this;
  }

  ProtobufWriter message(int field, ProtobufWriter value) {
    return bytes(field, value.bytes());
  }

  ProtobufWriter bytes(int field, byte... value) {
    tag(field, ProtobufReader.BYTES);
    varint(value.length);
    reserve(value.length);
    System.arraycopy(value, 0, bytes, size, value.length);
    size += value.length;
    return this;
  }

  byte[] bytes() {
    return Arrays.copyOf(bytes, size);
  }

  private void tag(int field, int wireType) {
    varint(((long) field << 3) | wireType);
  }

  private void varint(long value) {
    long rest = value;
    while ((rest & ~127L) != 0) {
      add((int) ((rest & 127) | 128));
      rest >>>= 7;
    }
    add((int) rest);
  }

  private void add(int value) {
    reserve(1);
    bytes[size++] = (byte) value;
  }

  private void reserve(int count) {
    if (count > bytes.length - size) {
      bytes = Arrays.copyOf(bytes, 2 * (size + count));
    }
  }
}
