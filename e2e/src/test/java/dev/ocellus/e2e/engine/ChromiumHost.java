package dev.ocellus.e2e.engine;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import dev.ocellus.codegen.Tier;
import dev.ocellus.engine.EngineException;
import dev.ocellus.engine.Host;
import dev.ocellus.engine.Memory;
import dev.ocellus.tensor.ByteSource;
import dev.ocellus.tensor.Tensor;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A page's memory and modules, from outside: what the engine does on the JVM, the page does in
 * Chromium. Commands are kept until something is read, and sent together.
 */
final class ChromiumHost implements Host, Memory {
  private final Page page;
  private final Tier tier;
  private final List<Map<String, Object>> batch = new ArrayList<>();
  private int modules;

  /** A new memory in a page that was made {@link #ready}; what was there is gone. */
  ChromiumHost(Page page, Tier tier) {
    this.page = page;
    this.tier = tier;
    add("reset", Map.of());
  }

  /** Teaches a page the commands. */
  static Page ready(Page page) {
    try (InputStream script = ChromiumHost.class.getResourceAsStream("host.js")) {
      page.evaluate(new String(script.readAllBytes(), StandardCharsets.UTF_8));
      return page;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(String name, Map<String, Object> arguments) {
    Map<String, Object> command = new HashMap<>(arguments);
    command.put("name", name);
    batch.add(command);
  }

  private Object send() {
    try {
      return page.evaluate("batch => engineHost(batch)", List.copyOf(batch));
    } catch (PlaywrightException e) {
      throw new EngineException(e.getMessage());
    } finally {
      batch.clear();
    }
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
    add("reserve", Map.of("bytes", bytes));
  }

  @Override
  public void write(int address, Tensor tensor) {
    byte[] bytes = new byte[tensor.data().length * Float.BYTES];
    littleEndian(bytes).asFloatBuffer().put(tensor.data());
    write(address, bytes);
  }

  @Override
  public void write(int address, int[] words) {
    byte[] bytes = new byte[words.length * Integer.BYTES];
    littleEndian(bytes).asIntBuffer().put(words);
    write(address, bytes);
  }

  @Override
  public void write(int address, ByteSource source) {
    byte[] bytes = new byte[source.length()];
    source.copy(0, bytes, 0, bytes.length);
    write(address, bytes);
  }

  private static ByteBuffer littleEndian(byte[] bytes) {
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  private void write(int address, byte[] bytes) {
    add("write", Map.of("at", address, "base64", base64(bytes)));
  }

  private static String base64(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }

  @Override
  public void clear(int address, int bytes) {
    add("clear", Map.of("at", address, "bytes", bytes));
  }

  @Override
  public float[] read(int address, int count) {
    float[] data = new float[count];
    littleEndian(readBytes(address, count * Float.BYTES)).asFloatBuffer().get(data);
    return data;
  }

  @Override
  public byte[] readBytes(int address, int count) {
    add("read", Map.of("at", address, "bytes", count));
    return Base64.getDecoder().decode((String) send());
  }

  @Override
  public int load(byte[] module) {
    add("load", Map.of("base64", base64(module)));
    return modules++;
  }

  @Override
  public void compute(int module, int control, int program) {
    add("compute", Map.of("module", module, "control", control, "program", program));
  }
}
