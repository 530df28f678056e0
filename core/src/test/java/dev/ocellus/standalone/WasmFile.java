package dev.ocellus.standalone;

import java.nio.ByteOrder;
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

  private final Context context = Context.newBuilder("wasm").engine(ENGINE).build();
  private final Value exports;

  WasmFile(byte[] file) {
    Source source = Source.newBuilder("wasm", ByteSequence.create(file), "test").buildLiteral();
    exports = context.eval(source).newInstance().getMember("exports");
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
