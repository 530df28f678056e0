package dev.ocellus.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.io.ByteSequence;

/** An instance of a module that imports nothing, in GraalWasm. */
final class WasmFile implements AutoCloseable {
  static final Engine ENGINE =
      Engine.newBuilder("wasm")
          .allowExperimentalOptions(true)
          .option("engine.WarnInterpreterOnly", "false")
          .option("wasm.RelaxedSIMD", "true")
          .build();

  private static final int HEADER_BYTES = 8;
  private static final int CUSTOM_SECTION = 0;
  private static final int MEMORY_SECTION = 5;

  private final Context context = Context.newBuilder("wasm").engine(ENGINE).build();
  private final Value exports;

  WasmFile(byte[] file) {
    Source source = Source.newBuilder("wasm", ByteSequence.create(file), "test").buildLiteral();
    exports = context.eval(source).newInstance().getMember("exports");
  }

  /** The same file in a runtime that gives it no more than a page of memory, which is enough. */
  static WasmFile ofOnePage(byte[] file) {
    ByteBuffer sections = ByteBuffer.wrap(file.clone());
    find(sections, MEMORY_SECTION);
    byte[] limits = {1, 1, 1, (byte) 0xFF, (byte) 0xFF, 1};
    byte[] smaller = {1, 1, 1, (byte) 0x81, (byte) 0x80, 0};
    byte[] found = new byte[limits.length];
    sections.mark().get(found).reset();
    assertThat(found).as("a page, and at most 32,767").isEqualTo(limits);
    return new WasmFile(sections.put(smaller).array());
  }

  /** The text of a custom section. */
  static String customSection(byte[] file, String name) {
    ByteBuffer sections = ByteBuffer.wrap(file);
    int size = find(sections, CUSTOM_SECTION);
    int end = sections.position() + size;
    byte[] found = new byte[unsigned(sections)];
    sections.get(found);
    assertThat(new String(found, StandardCharsets.US_ASCII)).isEqualTo(name);
    byte[] content = new byte[end - sections.position()];
    sections.get(content);
    return new String(content, StandardCharsets.US_ASCII);
  }

  /** Goes to the first section of a kind; returns its size. */
  private static int find(ByteBuffer sections, int kind) {
    sections.position(HEADER_BYTES);
    while (true) {
      int found = sections.get();
      int size = unsigned(sections);
      if (found == kind) {
        return size;
      }
      sections.position(sections.position() + size);
    }
  }

  private static int unsigned(ByteBuffer bytes) {
    int value = 0;
    for (int shift = 0; ; shift += 7) {
      byte next = bytes.get();
      value |= (next & 0x7F) << shift;
      if (next >= 0) {
        return value;
      }
    }
  }

  /** An entry of a result. */
  record Entry(int index, float probability) {}

  /** What a function returns. */
  int call(String function, Object... arguments) {
    return exports.getMember(function).execute(arguments).asInt();
  }

  void initialize() {
    exports.getMember("_initialize").execute();
  }

  /** The bytes in a block of their own. */
  int place(byte[] bytes) {
    int pointer = call("alloc", bytes.length);
    write(pointer, bytes);
    return pointer;
  }

  void write(int address, byte[] bytes) {
    Value memory = exports.getMember("memory");
    for (int i = 0; i < bytes.length; i++) {
      memory.writeBufferByte(address + (long) i, bytes[i]);
    }
  }

  byte[] read(int address, int count) {
    Value memory = exports.getMember("memory");
    byte[] bytes = new byte[count];
    for (int i = 0; i < count; i++) {
      bytes[i] = memory.readBufferByte(address + (long) i);
    }
    return bytes;
  }

  Entry[] entries(int address, int count) {
    Value memory = exports.getMember("memory");
    Entry[] entries = new Entry[count];
    for (int i = 0; i < count; i++) {
      long at = address + 8L * i;
      entries[i] =
          new Entry(
              memory.readBufferInt(ByteOrder.LITTLE_ENDIAN, at),
              memory.readBufferFloat(ByteOrder.LITTLE_ENDIAN, at + 4));
    }
    return entries;
  }

  long memoryBytes() {
    return exports.getMember("memory").getBufferSize();
  }

  @Override
  public void close() {
    context.close();
  }
}
