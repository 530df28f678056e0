package dev.ocellus.web.picture;

import dev.ocellus.image.ImageException;
import dev.ocellus.image.ImageFormat;
import dev.ocellus.image.ImageHeader;
import dev.ocellus.image.ImageLimits;
import dev.ocellus.image.Pixels;
import dev.ocellus.web.browser.ImageBitmap;
import dev.ocellus.web.browser.JsBytes;
import dev.ocellus.web.browser.JsException;
import dev.ocellus.web.browser.JsObjects;
import dev.ocellus.web.browser.OffscreenCanvas;
import dev.ocellus.web.browser.Promises;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.canvas.CanvasRenderingContext2D;
import org.teavm.jso.canvas.ImageData;
import org.teavm.jso.file.Blob;
import org.teavm.jso.typedarrays.Int8Array;
import org.teavm.jso.typedarrays.Uint8Array;

/** Turns what a page sends into pixels, after looking at how large it is. */
public final class Decoder {
  private static final int ALPHA = 3;

  private final ImageLimits limits;

  public Decoder(ImageLimits limits) {
    this.limits = limits;
  }

  /**
   * Decodes.
   *
   * @param picture a Blob, an ImageBitmap or ImageData
   * @throws ImageException when it is too large, or cannot be read
   */
  public Pixels decode(JSObject picture) {
    requireCanvas();
    return JsObjects.kind(picture).equals("ImageData") && isEightBitSrgb((ImageData) picture)
        ? pixels((ImageData) picture)
        : draw(picture).pixels();
  }

  /**
   * Decodes onto a canvas.
   *
   * @param picture a Blob, an ImageBitmap or ImageData
   * @throws ImageException when it is too large, or cannot be read
   */
  public Drawing draw(JSObject picture) {
    requireCanvas();
    return switch (JsObjects.kind(picture)) {
      case "ImageData" -> drawing((ImageData) picture);
      case "ImageBitmap" -> drawing((ImageBitmap) picture, false);
      default -> drawing((Blob) picture);
    };
  }

  /** Other pixels, of 16-bit floats or in Display P3, are converted by a canvas. */
  @JSBody(
      params = "data",
      script =
          "return data.data.BYTES_PER_ELEMENT === 1 && (data.colorSpace || 'srgb') === 'srgb';")
  private static native boolean isEightBitSrgb(ImageData data);

  private static void requireCanvas() {
    if (!OffscreenCanvas.isSupported()) {
      throw new ImageException(
          ImageException.Reason.UNSUPPORTED,
          "this browser cannot read a picture's pixels in a worker; use the server");
    }
  }

  private Drawing drawing(Blob file) {
    limits.checkBytes(file.getSize());
    byte[] bytes = new Int8Array(Promises.await(file.arrayBuffer())).copyToJavaArray();
    ImageHeader header = limits.check(bytes);
    boolean opaque = header.format() == ImageFormat.JPEG;
    try {
      return drawing(Promises.await(ImageBitmap.createImageBitmap(file)), opaque);
    } catch (JsException e) {
      throw header.format().notDecoded();
    }
  }

  private Drawing drawing(ImageBitmap bitmap, boolean opaque) {
    try {
      Drawing drawing = blank(bitmap.getWidth(), bitmap.getHeight(), opaque);
      drawing.canvas().context().drawImage(bitmap, 0, 0);
      return drawing;
    } finally {
      bitmap.close();
    }
  }

  private Drawing drawing(ImageData data) {
    Drawing drawing = blank(data.getWidth(), data.getHeight(), false);
    drawing.canvas().context().putImageData(data, 0, 0);
    return drawing;
  }

  private Drawing blank(int width, int height, boolean opaque) {
    limits.check(width, height);
    OffscreenCanvas canvas = new OffscreenCanvas(width, height);
    requireReaching(canvas.context(), width, height);
    return new Drawing(canvas, width, height, opaque);
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

  private Pixels pixels(ImageData data) {
    limits.check(data.getWidth(), data.getHeight());
    JsBytes rgba = new JsBytes(new Uint8Array(data.getData().getBuffer()));
    return new Pixels(data.getWidth(), data.getHeight(), false, rgba);
  }
}
