package dev.ocellus.web.worker;

import dev.ocellus.image.Raster;
import dev.ocellus.web.browser.OffscreenCanvas;
import dev.ocellus.web.browser.Promises;
import org.teavm.jso.canvas.ImageData;
import org.teavm.jso.file.Blob;
import org.teavm.jso.typedarrays.Int8Array;
import org.teavm.jso.typedarrays.Uint8ClampedArray;

/** Makes files of pictures. */
final class Encoder {
  private Encoder() {}

  static Blob png(Raster picture) {
    int width = picture.width();
    int height = picture.height();
    Int8Array rgba = Int8Array.copyFromJavaArray(picture.rgba());
    Uint8ClampedArray pixels =
        new Uint8ClampedArray(rgba.getBuffer(), rgba.getByteOffset(), rgba.getByteLength());
    OffscreenCanvas canvas = new OffscreenCanvas(width, height);
    canvas.context().putImageData(new ImageData(pixels, width, height), 0, 0);
    return Promises.await(canvas.convertToBlob());
  }
}
