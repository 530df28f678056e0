package dev.ocellus.web.browser;

import dev.ocellus.tensor.ByteSource;
import org.teavm.jso.canvas.CanvasRenderingContext2D;
import org.teavm.jso.typedarrays.Int8Array;
import org.teavm.jso.typedarrays.Uint8ClampedArray;

/** A canvas' pixels, read some rows at a time, so that a large picture is not twice in memory. */
public final class CanvasPixels implements ByteSource {
  private static final int PIXEL = 4;
  private static final int BAND_PIXELS = 1 << 20;

  private final CanvasRenderingContext2D context;
  private final int width;
  private final int height;

  /**
   * The pixels from the top left corner on.
   *
   * @param width in pixels, at least 1
   * @param height likewise
   */
  public CanvasPixels(CanvasRenderingContext2D context, int width, int height) {
    this.context = context;
    this.width = width;
    this.height = height;
  }

  /** Takes bands of rows. */
  public interface Taker {
    /** Takes the bytes from {@code from} on. */
    void take(int from, Uint8ClampedArray bytes);
  }

  /** Gives all of them, from the top. */
  public void forEachBand(Taker taker) {
    int band = Math.max(1, BAND_PIXELS / width);
    for (int top = 0; top < height; top += band) {
      int rows = Math.min(band, height - top);
      taker.take(top * width * PIXEL, context.getImageData(0, top, width, rows).getData());
    }
  }

  @Override
  public int length() {
    return width * height * PIXEL;
  }

  @Override
  public void copy(int from, byte[] into, int at, int count) {
    forEachBand(
        (first, bytes) -> {
          int begin = Math.max(from, first);
          int end = Math.min(from + count, first + bytes.getLength());
          if (begin < end) {
            Int8Array part = new Int8Array(bytes.getBuffer(), begin - first, end - begin);
            System.arraycopy(part.copyToJavaArray(), 0, into, at + begin - from, end - begin);
          }
        });
  }
}
