package dev.ocellus.web.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.typedarrays.ArrayBuffer;
import org.teavm.jso.typedarrays.Float32Array;
import org.teavm.jso.typedarrays.Int32Array;
import org.teavm.jso.typedarrays.Uint8Array;

/** A linear memory that WebAssembly modules work on. */
public abstract class WasmMemory implements JSObject {
  /** How many bytes a page has. */
  public static final int PAGE = 65_536;

  /**
   * A memory of zeros.
   *
   * @param initial how many pages
   * @param maximum how many pages it may grow to
   * @param shared whether workers may have it too
   */
  @JSBody(
      params = {"initial", "maximum", "shared"},
      script =
          "return new WebAssembly.Memory("
              + "{ initial: initial, maximum: maximum, shared: shared });")
  public static native WasmMemory create(int initial, int maximum, boolean shared);

  /** Writes zeros between two places. */
  @JSBody(
      params = {"bytes", "from", "to"},
      script = "bytes.fill(0, from, to);")
  public static native void clear(Uint8Array bytes, int from, int to);

  /** One of the floats; faster than by the view itself. */
  @JSBody(
      params = {"floats", "index"},
      script = "return floats[index];")
  public static native float get(Float32Array floats, int index);

  /** Which of the floats between two places are above a threshold, counted from the first place. */
  @JSBody(
      params = {"floats", "from", "to", "threshold", "first", "step"},
      script =
          "var found = [];"
              + "for (var i = from + first; i < to; i += step)"
              + "{ if (floats[i] > threshold) { found.push(i - from); } }"
              + "return new Int32Array(found);")
  public static native Int32Array above(
      Float32Array floats, int from, int to, float threshold, int first, int step);

  /** The bytes; another buffer after the memory has grown. */
  @JSProperty
  public abstract ArrayBuffer getBuffer();

  /** Adds pages. */
  public abstract int grow(int pages);
}
