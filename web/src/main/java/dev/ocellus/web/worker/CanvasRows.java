package dev.ocellus.web.worker;

import dev.ocellus.web.engine.PixelRows;
import org.teavm.jso.canvas.CanvasRenderingContext2D;
import org.teavm.jso.typedarrays.Uint8ClampedArray;

/** Pixels that are read from a canvas. */
final class CanvasRows extends PixelRows {
  private final CanvasRenderingContext2D context;

  CanvasRows(CanvasRenderingContext2D context, int width, int height) {
    super(width, height);
    this.context = context;
  }

  @Override
  protected Uint8ClampedArray rows(int top, int count) {
    return context.getImageData(0, top, width(), count).getData();
  }
}
