package dev.ocellus.web.engine;

import dev.ocellus.engine.EngineException;
import dev.ocellus.engine.Memory;
import dev.ocellus.tensor.ByteSource;
import dev.ocellus.tensor.StoredElements;
import dev.ocellus.tensor.Tensor;
import dev.ocellus.web.browser.CanvasPixels;
import dev.ocellus.web.browser.JsBytes;
import dev.ocellus.web.browser.JsException;
import dev.ocellus.web.browser.WasmMemory;
import org.teavm.jso.typedarrays.ArrayBuffer;
import org.teavm.jso.typedarrays.ArrayBufferView;
import org.teavm.jso.typedarrays.Float32Array;
import org.teavm.jso.typedarrays.Int32Array;
import org.teavm.jso.typedarrays.Int8Array;
import org.teavm.jso.typedarrays.Uint8Array;

/** The engine's memory, and the views through which all bytes go in and out, many at a time. */
final class LinearMemory implements Memory {
  private static final int FIRST_PAGES = 16;

  /** Browsers set the room to grow aside when a memory is made, and may refuse 2 GB of it. */
  private static final int[] MOST_PAGES = {32_768, 16_384, 8192, 4096};

  private final WasmMemory memory;
  private Uint8Array bytes;
  private Int32Array words;
  private Float32Array floats;

  /**
   * A small memory.
   *
   * @param shared whether workers may have it too
   * @throws EngineException when there is none to be had
   */
  LinearMemory(boolean shared) {
    memory = create(shared, 0);
    view();
  }

  private static WasmMemory create(boolean shared, int attempt) {
    try {
      return WasmMemory.create(FIRST_PAGES, MOST_PAGES[attempt], shared);
    } catch (RuntimeException e) {
      if (attempt + 1 < MOST_PAGES.length) {
        return create(shared, attempt + 1);
      }
      throw new EngineException(
          "the browser gives the engine no memory (" + JsException.message(e) + ")");
    }
  }

  /** As modules import it. */
  WasmMemory wasm() {
    return memory;
  }

  @Override
  public void reserve(int end) {
    int missing = end - bytes.getLength();
    if (missing <= 0) {
      return;
    }
    try {
      memory.grow((missing - 1) / WasmMemory.PAGE + 1);
    } catch (RuntimeException e) {
      throw new EngineException(
          "the browser lets the engine's memory not grow to "
              + end
              + " bytes ("
              + JsException.message(e)
              + ")");
    }
    view();
  }

  /** Views end where the memory ended when they were made, or are void once it has grown. */
  private void view() {
    ArrayBuffer buffer = memory.getBuffer();
    bytes = new Uint8Array(buffer);
    words = new Int32Array(buffer);
    floats = new Float32Array(buffer);
  }

  /** From a file's bytes they are copied as they are. */
  @Override
  public void write(int address, Tensor tensor) {
    if (tensor.elements() instanceof StoredElements stored
        && stored.source() instanceof JsBytes file) {
      write(address, file.part(stored.offset(), stored.size() * Float.BYTES));
    } else {
      floats.set(Float32Array.copyFromJavaArray(tensor.data()), address / Float.BYTES);
    }
  }

  @Override
  public void write(int address, ByteSource source) {
    if (source instanceof CanvasPixels canvas) {
      canvas.forEachBand((from, band) -> write(address + from, band));
    } else {
      write(address, JsBytes.of(source).part(0, source.length()));
    }
  }

  /** Writes what another view shows. */
  private void write(int address, ArrayBufferView from) {
    bytes.set(from, address);
  }

  @Override
  public void write(int address, int[] elements) {
    words.set(Int32Array.copyFromJavaArray(elements), address / Integer.BYTES);
  }

  @Override
  public void clear(int address, int count) {
    WasmMemory.clear(bytes, address, address + count);
  }

  @Override
  public float read(int address) {
    return WasmMemory.get(floats, address / Float.BYTES);
  }

  @Override
  public int[] above(int address, int count, float threshold, int first, int step) {
    int from = address / Float.BYTES;
    return WasmMemory.above(floats, from, from + count, threshold, first, step).copyToJavaArray();
  }

  @Override
  public float[] read(int address, int count) {
    return new Float32Array(memory.getBuffer(), address, count).copyToJavaArray();
  }

  @Override
  public byte[] readBytes(int address, int count) {
    return new Int8Array(memory.getBuffer(), address, count).copyToJavaArray();
  }
}
