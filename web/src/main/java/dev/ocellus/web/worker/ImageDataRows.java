package dev.ocellus.web.worker;

import dev.ocellus.web.engine.PixelRows;
import org.teavm.jso.canvas.ImageData;
import org.teavm.jso.typedarrays.Uint8ClampedArray;

/** Pixels that were given as such. */
final class ImageDataRows extends PixelRows {
  private final Uint8ClampedArray rgba;

  ImageDataRows(ImageData pixels) {
    super(pixels.getWidth(), pixels.getHeight());
    this.rgba = pixels.getData();
  }

  @Override
  protected Uint8ClampedArray rows(int top, int count) {
    int row = width() * 4;
    return new Uint8ClampedArray(rgba.getBuffer(), rgba.getByteOffset() + top * row, count * row);
  }
}
