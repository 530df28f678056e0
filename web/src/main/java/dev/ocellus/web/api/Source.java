package dev.ocellus.web.api;

import dev.ocellus.image.ImageLimits;
import dev.ocellus.web.browser.ImageBitmap;
import dev.ocellus.web.browser.JsException;
import dev.ocellus.web.browser.PageCanvas;
import dev.ocellus.web.browser.Promises;
import dev.ocellus.web.protocol.ErrorCode;
import dev.ocellus.web.protocol.OcellusException;
import org.teavm.jso.JSObject;
import org.teavm.jso.canvas.ImageData;
import org.teavm.jso.file.Blob;

/** A picture as a caller gave it. */
final class Source {
  private static final double JPEG_QUALITY = 0.95;

  private final JSObject given;
  private final SourceKind kind;

  /**
   * A picture.
   *
   * @throws OcellusException when it is of no kind that is known
   */
  Source(JSObject given) {
    this.given = given;
    this.kind = SourceKind.of(given);
  }

  /** A Blob, an ImageBitmap or ImageData, which a worker can be sent. */
  JSObject forWorker() {
    return kind.isElement() ? bitmap() : given;
  }

  /** Whether {@link #forWorker} makes something of its own, which need not be copied. */
  boolean isOwnForWorker() {
    return kind.isElement();
  }

  /**
   * The bytes of a file; pixels become a PNG, or a JPEG where that would be too large to send.
   *
   * @throws dev.ocellus.image.ImageException when it is too large
   */
  Blob forServer() {
    if (kind.isFile()) {
      Blob file = (Blob) given;
      ImageLimits.DEFAULT.checkBytes(file.getSize());
      return file;
    }
    PageCanvas canvas = kind == SourceKind.ImageData ? canvas((ImageData) given) : canvas();
    Blob png = Promises.await(canvas.encode("image/png", 1));
    return png.getSize() <= ImageLimits.DEFAULT.maxBytes()
        ? png
        : Promises.await(canvas.encode("image/jpeg", JPEG_QUALITY));
  }

  private static PageCanvas canvas(ImageData pixels) {
    ImageLimits.DEFAULT.check(pixels.getWidth(), pixels.getHeight());
    PageCanvas canvas = PageCanvas.create(pixels.getWidth(), pixels.getHeight());
    canvas.context().putImageData(pixels, 0, 0);
    return canvas;
  }

  private PageCanvas canvas() {
    ImageBitmap bitmap = bitmap();
    ImageLimits.DEFAULT.check(bitmap.getWidth(), bitmap.getHeight());
    PageCanvas canvas = PageCanvas.create(bitmap.getWidth(), bitmap.getHeight());
    canvas.context().drawImage(bitmap, 0, 0);
    bitmap.close();
    return canvas;
  }

  private ImageBitmap bitmap() {
    try {
      return Promises.await(ImageBitmap.createImageBitmap(given));
    } catch (JsException e) {
      throw new OcellusException(
          ErrorCode.UNREADABLE,
          "the picture cannot be read from the "
              + kind
              + " ("
              + e.getMessage()
              + "); wait until it is loaded, and give one of the page's own origin");
    }
  }
}
