package dev.ocellus.web.worker;

import dev.ocellus.image.ImageException;
import dev.ocellus.image.ImageFormat;
import dev.ocellus.image.ImageHeader;
import dev.ocellus.image.ImageLimits;
import dev.ocellus.image.Picture;
import dev.ocellus.image.Raster;
import dev.ocellus.web.browser.ImageBitmap;
import dev.ocellus.web.browser.JsException;
import dev.ocellus.web.browser.JsObjects;
import dev.ocellus.web.browser.OffscreenCanvas;
import dev.ocellus.web.browser.Promises;
import dev.ocellus.web.engine.PixelRows;
import org.teavm.jso.JSObject;
import org.teavm.jso.canvas.CanvasRenderingContext2D;
import org.teavm.jso.canvas.ImageData;
import org.teavm.jso.file.Blob;
import org.teavm.jso.typedarrays.Int8Array;

/** Turns what a page sends into pixels, after looking at how large it is. */
final class Decoder {
  private static final int ALPHA = 3;

  private final ImageLimits limits;

  /** Where decoded pixels go. */
  interface Taker<P extends Picture> {
    P take(PixelRows rows, boolean opaque);
  }

  Decoder(ImageLimits limits) {
    this.limits = limits;
  }

  /**
   * Decodes.
   *
   * @param picture a Blob, an ImageBitmap or ImageData
   * @param taker takes its pixels
   * @throws ImageException when it is too large, or cannot be read
   */
  <P extends Picture> P decode(JSObject picture, Taker<P> taker) {
    if (!OffscreenCanvas.isSupported()) {
      throw new ImageException(
          ImageException.Reason.UNSUPPORTED,
          "this browser cannot read a picture's pixels in a worker; use the server");
    }
    return switch (JsObjects.kind(picture)) {
      case "ImageData" -> pixels((ImageData) picture, taker);
      case "ImageBitmap" -> bitmap((ImageBitmap) picture, false, taker);
      default -> file((Blob) picture, taker);
    };
  }

  /** Decodes into a Java array. */
  Raster decode(JSObject picture) {
    return decode(picture, (rows, opaque) -> rows.raster());
  }

  private <P extends Picture> P file(Blob file, Taker<P> taker) {
    limits.checkBytes(file.getSize());
    byte[] bytes = new Int8Array(Promises.await(file.arrayBuffer())).copyToJavaArray();
    ImageHeader header = limits.check(bytes);
    return bitmap(decode(file, header.format()), header.format() == ImageFormat.JPEG, taker);
  }

  private static ImageBitmap decode(Blob file, ImageFormat format) {
    try {
      return Promises.await(ImageBitmap.createImageBitmap(file));
    } catch (JsException e) {
      throw new ImageException(
          ImageException.Reason.UNREADABLE,
          "the " + format.title() + " picture is damaged: the browser cannot decode it");
    }
  }

  private <P extends Picture> P bitmap(ImageBitmap bitmap, boolean opaque, Taker<P> taker) {
    try {
      int width = bitmap.getWidth();
      int height = bitmap.getHeight();
      limits.check(width, height);
      CanvasRenderingContext2D context = new OffscreenCanvas(width, height).context();
      requireReaching(context, width, height);
      context.drawImage(bitmap, 0, 0);
      return taker.take(new CanvasRows(context, width, height), opaque);
    } finally {
      bitmap.close();
    }
  }

  /** Browsers limit a canvas's sides; one that is too long stays blank, without an error. */
  private static void requireReaching(CanvasRenderingContext2D context, int width, int height) {
    int right = width - 1;
    int bottom = height - 1;
    context.fillRect(right, bottom, 1, 1);
    if (context.getImageData(right, bottom, 1, 1).getData().get(ALPHA) == 0) {
      throw new ImageException(
          ImageException.Reason.TOO_LARGE,
          "the picture is "
              + width
              + " x "
              + height
              + " pixels, a side longer than this browser can draw; make it shorter, or use the"
              + " server");
    }
    context.clearRect(right, bottom, 1, 1);
  }

  private <P extends Picture> P pixels(ImageData pixels, Taker<P> taker) {
    limits.check(pixels.getWidth(), pixels.getHeight());
    return taker.take(new ImageDataRows(pixels), false);
  }
}
