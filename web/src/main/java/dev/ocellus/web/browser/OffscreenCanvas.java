package dev.ocellus.web.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSClass;
import org.teavm.jso.canvas.CanvasImageSource;
import org.teavm.jso.canvas.CanvasRenderingContext2D;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.file.Blob;

/** A canvas a worker can use. */
@JSClass
public class OffscreenCanvas implements CanvasImageSource {
  @SuppressWarnings("unused")
  public OffscreenCanvas(int width, int height) {}

  /** A context whose pixels stay in main memory, where they are quick to read. */
  @JSBody(script = "return this.getContext('2d', { willReadFrequently: true });")
  public native CanvasRenderingContext2D context();

  /**
   * The picture as a file, without anything else in it.
   *
   * @param quality 0 to 1, of types that have one
   */
  @JSBody(
      params = {"type", "quality"},
      script = "return this.convertToBlob({ type: type, quality: quality });")
  public native JSPromise<Blob> encode(String type, double quality);

  @JSBody(script = "return typeof OffscreenCanvas === 'function';")
  public static native boolean isSupported();
}
