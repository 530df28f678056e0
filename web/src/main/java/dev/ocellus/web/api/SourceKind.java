package dev.ocellus.web.api;

import dev.ocellus.web.browser.JsObjects;
import dev.ocellus.web.protocol.ErrorCode;
import dev.ocellus.web.protocol.OcellusException;
import org.teavm.jso.JSObject;

/** What pictures come as, by the names of the browser's types. */
enum SourceKind {
  Blob,
  File,
  ImageBitmap,
  ImageData,
  HTMLImageElement,
  HTMLVideoElement,
  HTMLCanvasElement,
  OffscreenCanvas;

  /**
   * The kind of what a caller gave.
   *
   * @throws OcellusException when it is none of these
   */
  static SourceKind of(JSObject source) {
    String kind = JsObjects.kind(source);
    for (SourceKind known : values()) {
      if (known.name().equals(kind)) {
        return known;
      }
    }
    throw new OcellusException(
        ErrorCode.UNSUPPORTED,
        "a picture was given as "
            + kind
            + "; give a Blob, a File, an img, a video, a canvas, an ImageBitmap or ImageData");
  }

  /** Whether it is the bytes of a file. */
  boolean isFile() {
    return this == Blob || this == File;
  }

  /** Whether it lives on the page and cannot be sent to a worker as it is. */
  boolean isElement() {
    return this == HTMLImageElement
        || this == HTMLVideoElement
        || this == HTMLCanvasElement
        || this == OffscreenCanvas;
  }
}
