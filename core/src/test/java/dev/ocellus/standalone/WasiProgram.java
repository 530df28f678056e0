package dev.ocellus.standalone;

import java.io.ByteArrayOutputStream;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Map;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.io.ByteSequence;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.graalvm.polyglot.proxy.ProxyObject;

/** A program in GraalWasm whose standard input and output do what a test says. */
final class WasiProgram {
  static final int AGAIN = 6;
  static final int IO = 29;

  private static final int OK = 0;

  private final Deque<Object> input = new ArrayDeque<>();
  private final Deque<Integer> outputErrors = new ArrayDeque<>();
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private boolean exitReturns;
  private int pauses;
  private Value memory;

  /** What a run left behind; {@code exitCode} is 0 where it just ended. */
  record Ran(int exitCode, String out, String err) {}

  private static final class Exit extends RuntimeException {
    private final int code;

    Exit(int code) {
      super("exit " + code, null, false, false);
      this.code = code;
    }
  }

  /** The next read gives these bytes, or as many as the program takes. */
  WasiProgram reads(byte[] bytes) {
    input.add(bytes);
    return this;
  }

  /** The next read fails. */
  WasiProgram failsToRead(int error) {
    input.add(error);
    return this;
  }

  /** The next write fails. */
  WasiProgram failsToWrite(int error) {
    outputErrors.add(error);
    return this;
  }

  /** {@code proc_exit} comes back, as it should not. */
  WasiProgram exitReturns() {
    exitReturns = true;
    return this;
  }

  /** How often the program waited. */
  int pauses() {
    return pauses;
  }

  /** Runs a program to its end. */
  Ran run(byte[] program) {
    try (Context context = Context.newBuilder("wasm").engine(WasmFile.ENGINE).build()) {
      Source source =
          Source.newBuilder("wasm", ByteSequence.create(program), "test").buildLiteral();
      Value exports = context.eval(source).newInstance(imports()).getMember("exports");
      memory = exports.getMember("memory");
      exports.getMember("_start").execute();
      return ran(0);
    } catch (PolyglotException e) {
      if (e.isHostException() && e.asHostException() instanceof Exit exit) {
        return ran(exit.code);
      }
      throw e;
    }
  }

  private Ran ran(int exitCode) {
    return new Ran(
        exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private ProxyObject imports() {
    Map<String, Object> functions =
        Map.of(
            "fd_read", (ProxyExecutable) this::read,
            "fd_write", (ProxyExecutable) this::write,
            "sched_yield", (ProxyExecutable) none -> pause(),
            "proc_exit", (ProxyExecutable) this::exit);
    return ProxyObject.fromMap(Map.of("wasi_snapshot_preview1", ProxyObject.fromMap(functions)));
  }

  private Object read(Value... arguments) {
    Object next = input.isEmpty() ? new byte[0] : input.remove();
    if (next instanceof Integer error) {
      return error;
    }
    byte[] bytes = (byte[]) next;
    int count = Math.min(bytes.length, word(arguments[1].asInt() + 4));
    if (count < bytes.length) {
      input.addFirst(Arrays.copyOfRange(bytes, count, bytes.length));
    }
    int to = word(arguments[1].asInt());
    for (int i = 0; i < count; i++) {
      memory.writeBufferByte(to + (long) i, bytes[i]);
    }
    memory.writeBufferInt(ByteOrder.LITTLE_ENDIAN, arguments[3].asInt(), count);
    return OK;
  }

  private Object write(Value... arguments) {
    if (!outputErrors.isEmpty()) {
      return outputErrors.remove();
    }
    int from = word(arguments[1].asInt());
    int count = word(arguments[1].asInt() + 4);
    // At least one byte, and never all of many.
    int taken = (count + 1) / 2;
    for (int i = 0; i < taken; i++) {
      (arguments[0].asInt() == 1 ? out : err).write(memory.readBufferByte(from + (long) i));
    }
    memory.writeBufferInt(ByteOrder.LITTLE_ENDIAN, arguments[3].asInt(), taken);
    return OK;
  }

  private Object pause() {
    pauses++;
    return OK;
  }

  private Object exit(Value... arguments) {
    if (exitReturns) {
      return null;
    }
    throw new Exit(arguments[0].asInt());
  }

  private int word(int address) {
    return memory.readBufferInt(ByteOrder.LITTLE_ENDIAN, address);
  }
}
