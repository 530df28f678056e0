package dev.ocellus.web.engine;

import dev.ocellus.image.Raster;
import org.teavm.jso.typedarrays.Int8Array;
import org.teavm.jso.typedarrays.Uint8ClampedArray;

/** A picture's pixels, some rows at a time, so that they need not all be anywhere twice. */
public abstract class PixelRows {
  private static final int BAND_PIXELS = 1 << 20;

  private final int width;
  private final int height;

  /**
   * Rows of a picture.
   *
   * @param width in pixels, at least 1
   * @param height likewise
   */
  protected PixelRows(int width, int height) {
    this.width = width;
    this.height = height;
  }

  /** Red, green, blue and alpha of each pixel of {@code count} rows from {@code top}. */
  protected abstract Uint8ClampedArray rows(int top, int count);

  public final int width() {
    return width;
  }

  public final int height() {
    return height;
  }

  /** How many rows are taken at a time. */
  private int band() {
    return Math.max(1, BAND_PIXELS / width);
  }

  /** Writes all of them to an engine's memory. */
  final void writeTo(BrowserHost host, int address) {
    for (int top = 0; top < height; top += band()) {
      host.write(address + top * width * 4, rows(top, Math.min(band(), height - top)));
    }
  }

  /** All of them in a Java array. */
  public final Raster raster() {
    Raster raster = Raster.blank(width, height);
    for (int top = 0; top < height; top += band()) {
      Uint8ClampedArray rgba = rows(top, Math.min(band(), height - top));
      byte[] bytes =
          new Int8Array(rgba.getBuffer(), rgba.getByteOffset(), rgba.getByteLength())
              .copyToJavaArray();
      System.arraycopy(bytes, 0, raster.rgba(), raster.offset(0, top), bytes.length);
    }
    return raster;
  }
}
