package dev.ocellus.web.api;

import dev.ocellus.image.ImageFormat;
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
import org.teavm.jso.typedarrays.Int8Array;

/** A picture as a caller gave it. */
final class Source {
  private static final double JPEG_QUALITY = 0.95;
  private static final ImageLimits LIMITS = ImageLimits.DEFAULT;

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
    return kind.isElement() ? bitmap(null) : given;
  }

  /** Whether {@link #forWorker} makes something of its own, which need not be copied. */
  boolean isOwnForWorker() {
    return kind.isElement();
  }

  /**
   * A file that the server reads. Pixels, and files that only browsers read, become a PNG, or a
   * JPEG where that would be too large to send.
   *
   * @throws dev.ocellus.image.ImageException when it is too large, or of a format that this browser
   *     does not read either
   */
  Blob forServer() {
    if (kind == SourceKind.ImageData) {
      return encoded(canvas((ImageData) given));
    }
    ImageFormat format = null;
    if (kind.isFile()) {
      Blob file = (Blob) given;
      LIMITS.checkBytes(file.getSize());
      byte[] bytes = new Int8Array(Promises.await(file.arrayBuffer())).copyToJavaArray();
      format = ImageFormat.of(bytes);
      // What is no picture the server refuses, and says why.
      if (format == null || format.isReadEverywhere()) {
        return file;
      }
      LIMITS.check(bytes);
    }
    return encoded(canvas(bitmap(format)));
  }

  private static Blob encoded(PageCanvas canvas) {
    Blob png = Promises.await(canvas.encode("image/png", 1));
    return png.getSize() <= LIMITS.maxBytes()
        ? png
        : Promises.await(canvas.encode("image/jpeg", JPEG_QUALITY));
  }

  private static PageCanvas canvas(ImageData pixels) {
    LIMITS.check(pixels.getWidth(), pixels.getHeight());
    PageCanvas canvas = PageCanvas.create(pixels.getWidth(), pixels.getHeight());
    canvas.context().putImageData(pixels, 0, 0);
    return canvas;
  }

  private static PageCanvas canvas(ImageBitmap bitmap) {
    LIMITS.check(bitmap.getWidth(), bitmap.getHeight());
    PageCanvas canvas = PageCanvas.create(bitmap.getWidth(), bitmap.getHeight());
    canvas.context().drawImage(bitmap, 0, 0);
    bitmap.close();
    return canvas;
  }

  /** Decodes; the format is that of a file, null for what is none. */
  private ImageBitmap bitmap(ImageFormat format) {
    try {
      return Promises.await(ImageBitmap.createImageBitmap(given));
    } catch (JsException e) {
      if (format != null) {
        throw format.notDecoded();
      }
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
