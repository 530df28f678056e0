package dev.ocellus.engine;

import dev.ocellus.codegen.Tier;
import dev.ocellus.tensor.ByteSource;
import dev.ocellus.tensor.Tensor;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.io.ByteSequence;
import org.graalvm.polyglot.proxy.ProxyObject;

/** A memory and modules in GraalWasm, an engine in pure Java; slow, and in one thread. */
final class GraalHost implements Host, Memory, AutoCloseable {
  private static final Engine ENGINE =
      Engine.newBuilder("wasm")
          .allowExperimentalOptions(true)
          .option("engine.WarnInterpreterOnly", "false")
          .option("wasm.RelaxedSIMD", "true")
          .build();

  /** A module that is nothing but a memory of 256 to 65,536 pages, exported as "memory". */
  private static final String MEMORY = "AGFzbQEAAAAFBwEBgAKAgAQHCgEGbWVtb3J5AgA=";

  private static final int PAGE = 65_536;

  private final Context context = Context.newBuilder("wasm").engine(ENGINE).build();
  private final Tier tier;
  private final Value memory;
  private final List<Value> modules = new ArrayList<>();
  private int reserved;

  GraalHost(Tier tier) {
    this.tier = tier;
    Value exports = instance(Base64.getDecoder().decode(MEMORY));
    this.memory = exports.getMember("memory");
  }

  private Value instance(byte[] module, Object... imports) {
    return context.eval(source(module)).newInstance(imports).getMember("exports");
  }

  private static Source source(byte[] bytes) {
    return Source.newBuilder("wasm", ByteSequence.create(bytes), "test").buildLiteral();
  }

  @Override
  public Tier tier() {
    return tier;
  }

  @Override
  public boolean isShared() {
    return false;
  }

  @Override
  public Memory memory() {
    return this;
  }

  @Override
  public void reserve(int bytes) {
    reserved = Math.max(reserved, bytes);
    while (memory.getBufferSize() < bytes) {
      grow((int) ((bytes - memory.getBufferSize() + PAGE - 1) / PAGE));
    }
  }

  private void grow(int pages) {
    throw new EngineException("the test's memory is too small by " + pages + " pages");
  }

  @Override
  public void write(int address, Tensor tensor) {
    float[] data = tensor.data();
    for (int i = 0; i < data.length; i++) {
      memory.writeBufferFloat(ByteOrder.LITTLE_ENDIAN, address + 4L * i, data[i]);
    }
  }

  @Override
  public void clear(int address, int bytes) {
    for (int i = 0; i < bytes; i += 4) {
      memory.writeBufferInt(ByteOrder.LITTLE_ENDIAN, address + i, 0);
    }
  }

  @Override
  public void write(int address, int[] words) {
    for (int i = 0; i < words.length; i++) {
      memory.writeBufferInt(ByteOrder.LITTLE_ENDIAN, address + 4L * i, words[i]);
    }
  }

  @Override
  public float read(int address) {
    return memory.readBufferFloat(ByteOrder.LITTLE_ENDIAN, address);
  }

  @Override
  public float[] read(int address, int count) {
    float[] data = new float[count];
    for (int i = 0; i < count; i++) {
      data[i] = memory.readBufferFloat(ByteOrder.LITTLE_ENDIAN, address + 4L * i);
    }
    return data;
  }

  @Override
  public byte[] readBytes(int address, int count) {
    byte[] data = new byte[count];
    for (int i = 0; i < count; i++) {
      data[i] = memory.readBufferByte(address + (long) i);
    }
    return data;
  }

  /** How large the memory has to be, in bytes. */
  int reserved() {
    return reserved;
  }

  /** How many modules were loaded. */
  int modules() {
    return modules.size();
  }

  /** Reads words. */
  int[] words(int address, int count) {
    int[] words = new int[count];
    for (int i = 0; i < count; i++) {
      words[i] = memory.readBufferInt(ByteOrder.LITTLE_ENDIAN, address + 4L * i);
    }
    return words;
  }

  /** Calls a kernel of a module that exports them. */
  void call(int module, int kernel, int words, int from, int to) {
    modules.get(module).getMember("call").execute(kernel, words, from, to);
  }

  @Override
  public void write(int address, ByteSource source) {
    byte[] bytes = new byte[source.length()];
    source.copy(0, bytes, 0, bytes.length);
    for (int i = 0; i < bytes.length; i++) {
      memory.writeBufferByte(address + (long) i, bytes[i]);
    }
  }

  @Override
  public int load(byte[] module) {
    ProxyObject imports =
        ProxyObject.fromMap(Map.of("ocellus", ProxyObject.fromMap(Map.of("memory", memory))));
    modules.add(instance(module, imports));
    return modules.size() - 1;
  }

  @Override
  public void compute(int module, int control, int program) {
    modules.get(module).getMember("compute").execute(control, program, module);
  }

  @Override
  public void close() {
    context.close();
  }
}
