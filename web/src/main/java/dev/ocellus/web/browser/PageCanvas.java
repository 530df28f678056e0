package dev.ocellus.web.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.canvas.CanvasRenderingContext2D;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.file.Blob;

/** A canvas of the page that is not shown. */
public abstract class PageCanvas implements JSObject {
  @JSBody(
      params = {"width", "height"},
      script =
          "var canvas = document.createElement('canvas');"
              + "canvas.width = width; canvas.height = height; return canvas;")
  public static native PageCanvas create(int width, int height);

  @JSBody(script = "return this.getContext('2d');")
  public native CanvasRenderingContext2D context();

  /** The picture as a file. */
  @JSBody(
      params = {"type", "quality"},
      script =
          "var canvas = this; return new Promise(function(resolve, reject) {"
              + " canvas.toBlob(function(blob) {"
              + "  if (blob) { resolve(blob); } else { reject(new Error('cannot encode')); }"
              + " }, type, quality); });")
  public native JSPromise<Blob> encode(String type, double quality);
}
