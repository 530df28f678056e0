package dev.ocellus.web.page.view;

import dev.ocellus.result.Box;
import dev.ocellus.web.dom.Dom;
import org.teavm.jso.canvas.CanvasRenderingContext2D;
import org.teavm.jso.dom.html.HTMLCanvasElement;
import org.teavm.jso.dom.html.HTMLImageElement;

/** A face cut from its picture. */
final class FaceCutout {
  private static final int SIDE = 96;
  private static final double MARGIN = 1.25;

  private final HTMLCanvasElement canvas = (HTMLCanvasElement) Dom.make("canvas", "", "");
  private final Box box;

  FaceCutout(Box box) {
    this.box = box;
    canvas.setWidth(SIDE);
    canvas.setHeight(SIDE);
  }

  HTMLCanvasElement element() {
    return canvas;
  }

  /** Cuts the face out of a picture the browser has decoded. */
  void draw(HTMLImageElement picture) {
    double side = Math.max(box.width(), box.height()) * MARGIN;
    double left = box.x() + (box.width() - side) / 2;
    double top = box.y() + (box.height() - side) / 2;
    CanvasRenderingContext2D context = (CanvasRenderingContext2D) canvas.getContext("2d");
    context.drawImage(picture, left, top, side, side, 0, 0, SIDE, SIDE);
  }
}
