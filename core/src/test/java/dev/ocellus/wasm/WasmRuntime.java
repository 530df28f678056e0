package dev.ocellus.wasm;

import java.nio.ByteOrder;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.io.ByteSequence;

/** One instance of a module in GraalWasm, an engine in pure Java. */
final class WasmRuntime implements AutoCloseable {
  private static final Engine ENGINE =
      Engine.newBuilder("wasm")
          .allowExperimentalOptions(true)
          .option("engine.WarnInterpreterOnly", "false")
          .option("wasm.RelaxedSIMD", "true")
          .option("wasm.Threads", "true")
          .option("wasm.UseUnsafeMemory", "true")
          .build();

  private final Context context = Context.newBuilder("wasm").engine(ENGINE).build();
  private final Value exports;

  WasmRuntime(WasmModule module) {
    exports = context.eval(source(WasmWriter.write(module))).newInstance().getMember("exports");
  }

  /** Throws what the engine says against a module. */
  static void validate(byte[] bytes) {
    try (Context context = Context.newBuilder("wasm").engine(ENGINE).build()) {
      context.eval(source(bytes));
    }
  }

  private static Source source(byte[] bytes) {
    return Source.newBuilder("wasm", ByteSequence.create(bytes), "test").buildLiteral();
  }

  /** What an exported function returns. */
  Value call(String function, Object... arguments) {
    return exports.getMember(function).execute(arguments);
  }

  Value export(String name) {
    return exports.getMember(name);
  }

  void write(int address, float... values) {
    for (int i = 0; i < values.length; i++) {
      export("memory").writeBufferFloat(ByteOrder.LITTLE_ENDIAN, address + 4 * (long) i, values[i]);
    }
  }

  float[] floats(int address, int count) {
    float[] values = new float[count];
    for (int i = 0; i < count; i++) {
      values[i] = export("memory").readBufferFloat(ByteOrder.LITTLE_ENDIAN, address + 4 * (long) i);
    }
    return values;
  }

  int i32(int address) {
    return export("memory").readBufferInt(ByteOrder.LITTLE_ENDIAN, address);
  }

  @Override
  public void close() {
    context.close();
  }
}
