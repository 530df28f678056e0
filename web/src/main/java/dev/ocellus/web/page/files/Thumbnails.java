package dev.ocellus.web.page.files;

import dev.ocellus.web.browser.ImageBitmap;
import dev.ocellus.web.browser.Promises;
import dev.ocellus.web.dom.Dom;
import java.util.HashMap;
import java.util.Map;
import org.teavm.jso.canvas.CanvasRenderingContext2D;
import org.teavm.jso.dom.html.HTMLCanvasElement;
import org.teavm.jso.file.File;

/** Small squares cut from the middle of pictures, by their ids. */
public final class Thumbnails {
  private static final int SIDE = 128;
  private static final int DECODED_WIDTH = 2 * SIDE;

  private final Map<Integer, HTMLCanvasElement> canvases = new HashMap<>();

  /** The square of a picture; empty until it is drawn. */
  public HTMLCanvasElement of(int id) {
    HTMLCanvasElement canvas = canvases.get(id);
    if (canvas == null) {
      canvas = (HTMLCanvasElement) Dom.make("canvas", "", "");
      canvas.setWidth(SIDE);
      canvas.setHeight(SIDE);
      canvases.put(id, canvas);
    }
    return canvas;
  }

  public void drop(int id) {
    canvases.remove(id);
  }

  /** Draws a picture; what cannot be decoded stays empty. */
  public void draw(int id, File file, Runnable over) {
    Promises.settle(
        ImageBitmap.createSmall(file, DECODED_WIDTH),
        bitmap -> {
          draw(bitmap, of(id));
          bitmap.close();
          over.run();
        },
        reason -> over.run());
  }

  private static void draw(ImageBitmap bitmap, HTMLCanvasElement canvas) {
    int side = Math.min(bitmap.getWidth(), bitmap.getHeight());
    double left = (bitmap.getWidth() - side) / 2.0;
    double top = (bitmap.getHeight() - side) / 2.0;
    CanvasRenderingContext2D context = (CanvasRenderingContext2D) canvas.getContext("2d");
    context.drawImage(bitmap, left, top, side, side, 0, 0, SIDE, SIDE);
  }
}
