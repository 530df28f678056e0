package dev.ocellus.web.picture;

import dev.ocellus.image.Area;
import dev.ocellus.image.Pixels;
import dev.ocellus.image.Raster;
import dev.ocellus.web.browser.CanvasPixels;
import dev.ocellus.web.browser.OffscreenCanvas;
import org.teavm.jso.canvas.ImageData;
import org.teavm.jso.typedarrays.Int8Array;
import org.teavm.jso.typedarrays.Uint8ClampedArray;

/**
 * A picture on a canvas, upright. Parts of it can be changed without the whole being anywhere else.
 */
public final class Drawing {
  private final OffscreenCanvas canvas;
  private final int width;
  private final int height;
  private final boolean opaque;

  Drawing(OffscreenCanvas canvas, int width, int height, boolean opaque) {
    this.canvas = canvas;
    this.width = width;
    this.height = height;
    this.opaque = opaque;
  }

  public OffscreenCanvas canvas() {
    return canvas;
  }

  public int width() {
    return width;
  }

  public int height() {
    return height;
  }

  /** Whether it is known that every pixel's alpha is 255. */
  public boolean opaque() {
    return opaque;
  }

  /** All of it, read when it is asked for. */
  public Pixels pixels() {
    return new Pixels(width, height, opaque, new CanvasPixels(canvas.context(), width, height));
  }

  /** A copy of a part, which is in the picture and not empty. */
  public Raster part(Area part) {
    Uint8ClampedArray rgba =
        canvas
            .context()
            .getImageData(part.left(), part.top(), part.width(), part.height())
            .getData();
    return Raster.of(
        part.width(), part.height(), new Int8Array(rgba.getBuffer()).copyToJavaArray());
  }

  /** Exchanges what lies under {@code pixels}. */
  public void put(Raster pixels, int left, int top) {
    Int8Array rgba = Int8Array.copyFromJavaArray(pixels.rgba());
    Uint8ClampedArray clamped =
        new Uint8ClampedArray(rgba.getBuffer(), rgba.getByteOffset(), rgba.getByteLength());
    ImageData data = new ImageData(clamped, pixels.width(), pixels.height());
    canvas.context().putImageData(data, left, top);
  }
}
